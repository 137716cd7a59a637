"""Writes trained weights in whole numbers: python export.py DATA/NAME.pkl DATA reader.bin. The layout is read by server/src/model/network/format.ts."""
import json, pickle, sys
import numpy as np
from model import ALLOWED, START, LABELS

src, data, out = sys.argv[1:4]
M = pickle.load(open(src, 'rb'))
p, c, fixed = M['params'], M['cfg'], M['fixed']
vocab = json.load(open(f'{data}/vocabulary.json'))

table = fixed['vectors'] @ p['proj'] + p['delta'] * fixed['tune']
table[0] = p['unknown']
scale = 127 / np.quantile(np.abs(table), 0.9998)
words = np.clip(np.rint(table * scale), -127, 127).astype(np.int8)
def eighths(t): return np.clip(np.rint(t * scale * 4), -32768, 32767).astype(np.int16)
shape = eighths(p['shape'])
affix = np.clip(np.rint(p['affix'] * scale * 2), -127, 127).astype(np.int8)
print('affixes clipped', float((np.abs(p['affix'] * scale * 2) > 127).mean()))

LIMIT = 2 ** 31 - 1
def whole(W, bias, in_scale, in_max, bits=12):
    """Weights [inputs, outputs] → (pairs of inputs side by side, bias, shift) so that (bias + x·W) >> shift has `bits` bits after the point."""
    for sh in range(20, 0, -1):
        k = 2.0 ** (bits + sh) / in_scale
        w = np.rint(W * k)
        b = np.rint(bias * 2.0 ** (bits + sh)) + (1 << (sh - 1))
        if np.abs(w).max() <= 32767 and (np.abs(w).sum(0) * in_max + np.abs(b)).max() < LIMIT: break
    I, O = w.shape
    if O % 8:
        w = np.pad(w, ((0, 0), (0, 16 - O % 16))); b = np.pad(b, (0, 16 - O % 16)); O = w.shape[1]
    return w.reshape(I // 2, 2, O).transpose(0, 2, 1).astype(np.int16), b.astype(np.int32), sh

Q14 = 2.0 ** 14
W0, b0, s0 = whole(p['W0'], p['b0'], scale * 4, 4 * 127 + 6 * 127 + 2000)
wide = np.concatenate([p['W1'][0], p['W1'][1], p['W1'][2], p['R2']], 1)
W1, bz, s1 = whole(wide, np.zeros(wide.shape[1]), Q14, Q14)
W2, b2, s2 = whole(p['W2'], p['b2'], Q14, Q14)
both = np.concatenate([p['Wh'], p['Wo']], 0)
Wo, bo, so = whole(both, p['bo'], Q14, Q14)
NO = -(1 << 24)
trans = np.full((LABELS, 16), NO, np.int32)
trans[:, :LABELS] = np.where(ALLOWED > 0, np.rint(p['trans'] * 4096), NO)
first = np.full(16, NO, np.int32)
first[:LABELS] = np.where(START > 0, np.rint(p['first'] * 4096), NO)
q12 = lambda a: np.clip(np.rint(a * 4096), -32768, 32767).astype(np.int16)
sections = {
    'hashes': np.array([v['hash'] for v in vocab], np.int64).astype(np.int32),
    'words': words, 'affixes': affix, 'shapes': shape,
    'inputWeights': W0, 'inputBias': b0, 'rowWeights': W1, 'rowBias': bz,
    'standings': q12(p['S1'].transpose(1, 0, 2)), 'hints': q12(p['N1'].transpose(1, 0, 2)), 'firstBias': q12(p['b1']),
    'secondWeights': W2, 'secondBias': b2, 'scoreWeights': Wo, 'scoreBias': bo,
    'transitions': trans, 'start': first,
}
head = {'version': 1, 'words': len(vocab), 'dimensions': c.dim, 'form': c.type_dim, 'first': c.h1, 'second': c.h2, 'labels': LABELS,
        'buckets': c.buckets, 'shifts': [int(s0), int(s1), int(s2), int(so)], 'sections': {}}
at = 0
for k, v in sections.items():
    head['sections'][k] = [at, int(v.nbytes)]
    at += (v.nbytes + 15) // 16 * 16
text = json.dumps(head, separators=(',', ':')).encode()
text += b' ' * ((-(len(text) + 8)) % 16)
with open(out, 'wb') as f:
    f.write(b'OTRM' + np.uint32(len(text)).tobytes() + text)
    for v in sections.values(): f.write(v.tobytes() + b'\0' * ((-v.nbytes) % 16))
print(out, 8 + len(text) + at, 'bytes, shifts', head['shifts'])
