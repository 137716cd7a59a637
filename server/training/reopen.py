"""Turns weights in whole numbers back into a network that can be trained on: python reopen.py reader.bin DATA OUT.pkl. The opposite of export.py; what rounding took stays lost."""
import json, pickle, sys
import numpy as np
from model import LABELS, ModelConfig
from words import words_of

src, data, out = sys.argv[1:4]
file = open(src, 'rb').read()
length = int(np.frombuffer(file[4:8], np.uint32)[0])
head = json.loads(file[8:8 + length])
D, U, H, G = (head[name] for name in ('dimensions', 'form', 'first', 'second'))

def section(name, kind):
    at, size = head['sections'][name]
    return np.frombuffer(file[8 + length + at:8 + length + at + size], kind)

# export.py chose another scale; any will do, since the first multiplication takes it out again.
SCALE = 55.0
Q14 = 2.0 ** 14

def real(weights, bias, inputs, shift, in_scale):
    """Weights [inputs, outputs] and their bias as real numbers."""
    pairs = section(weights, np.int16)
    outputs = len(pairs) // inputs
    w = pairs.reshape(inputs // 2, outputs, 2).transpose(0, 2, 1).reshape(inputs, outputs)
    return w * (in_scale / 2.0 ** (12 + shift)), (section(bias, np.int32) - (1 << (shift - 1))) / 2.0 ** (12 + shift)

s0, s1, s2, so = head['shifts']
W0, b0 = real('inputWeights', 'inputBias', D, s0, SCALE * 4)
rows, _ = real('rowWeights', 'rowBias', U, s1, Q14)
W2, b2 = real('secondWeights', 'secondBias', 2 * H, s2, Q14)
scores, bo = real('scoreWeights', 'scoreBias', 2 * H + 2 * G, so, Q14)
twelfths = lambda name: section(name, np.int16) / 4096
sides = lambda name: twelfths(name).reshape(-1, 3, 4 * H).transpose(1, 0, 2)
allowed = lambda t: np.where(t < -1000, 0, t)

vocab, vectors, _, _, tune = words_of(data)

# A word's row is its vector, projected, and what was learned beside it: words whose rows were never tuned give the projection.
table = section('words', np.int8).reshape(-1, D) / SCALE
row_of = {h: i + 1 for i, h in enumerate(section('hashes', np.int32).tolist())}
old = np.array([0] + [row_of.get(h, 0) for h in np.array([v['hash'] for v in vocab], np.int64).astype(np.int32).tolist()])
known = (old > 0)[:, None]
plain = known[:, 0] & (tune[:, 0] == 0) & (np.abs(vectors).sum(1) > 0)
proj = np.linalg.lstsq(vectors[plain], table[old[plain]], rcond=None)[0]
params = {
    'proj': proj, 'delta': np.where(known, table[old] - vectors @ proj, 0) * tune, 'unknown': table[0],
    'affix': section('affixes', np.int8).reshape(-1, D) / (SCALE * 2), 'shape': section('shapes', np.int16).reshape(-1, D) / (SCALE * 4),
    'W0': W0, 'b0': b0, 'W1': np.stack([rows[:, k * 4 * H:(k + 1) * 4 * H] for k in range(3)]), 'R2': rows[:, 12 * H:],
    'S1': sides('standings'), 'N1': sides('hints'), 'b1': twelfths('firstBias'), 'W2': W2, 'b2': b2,
    'Wh': scores[:2 * H, :LABELS], 'Wo': scores[2 * H:, :LABELS], 'bo': bo[:LABELS],
    'trans': allowed(section('transitions', np.int32).reshape(LABELS, 16)[:, :LABELS] / 4096), 'first': allowed(section('start', np.int32)[:LABELS] / 4096),
}
pickle.dump({'cfg': ModelConfig(V=len(vocab) + 1, dim=D, type_dim=U, h1=H, h2=G),
             'params': {k: np.asarray(v, np.float32) for k, v in params.items()}, 'fixed': {'vectors': vectors, 'tune': tune}}, open(out, 'wb'))
print(out, 'words known', int(known.sum()), 'of', len(vocab))
