"""Trains the reader: python train.py DATA [--epochs N] [--seed N] [--out NAME] ... Data come from vocabulary.ts and dump.ts."""
import argparse, json, os, pickle, time
import numpy as np
os.environ.setdefault('XLA_FLAGS', '--xla_cpu_multi_thread_eigen=true')
import jax, jax.numpy as jnp, optax
from model import ModelConfig, init, encode, crf_loss, viterbi, LABELS
from words import words_of

ap = argparse.ArgumentParser()
ap.add_argument('data')
ap.add_argument('--out', default='reader')
ap.add_argument('--epochs', type=float, default=12)
ap.add_argument('--seed', type=int, default=1)
ap.add_argument('--rate', type=float, default=3e-3)
ap.add_argument('--tokens', type=int, default=2048, help='tokens a batch')
ap.add_argument('--dropout', type=float, default=0.25)
ap.add_argument('--word-dropout', type=float, default=0.06)
ap.add_argument('--aux', type=float, default=0.3)
ap.add_argument('--h1', type=int, default=64)
ap.add_argument('--h2', type=int, default=48)
ap.add_argument('--dim', type=int, default=64)
ap.add_argument('--type-dim', type=int, default=96)
ap.add_argument('--decay', type=float, default=1e-4)
ap.add_argument('--ema', type=float, default=0.998)
ap.add_argument('--fold', type=int, default=-1, help='leave out articles whose index mod 8 is this')
ap.add_argument('--variants', type=float, default=0.0, help='share of articles read in an augmented copy')
ap.add_argument('--minutes', type=float, default=1e9)
ap.add_argument('--every', type=float, default=1, help='epochs between looks at dev')
ap.add_argument('--start', default='', help='trained weights (.pkl) to start from')
ap.add_argument('--teacher', default='', help='trained weights (.pkl,…) of other networks whose mean is to be learned from as well')
A = ap.parse_args()
rng = np.random.default_rng(A.seed)
jax.config.update('jax_compilation_cache_dir', f'{A.data}/compiled')
jax.config.update('jax_persistent_cache_min_compile_time_secs', 0.5)

def load(part):
    meta = json.load(open(f'{A.data}/{part}.json'))
    tokens = np.fromfile(f'{A.data}/{part}.tokens.i32', np.int32).reshape(-1, meta['fields'])
    blocks = np.fromfile(f'{A.data}/{part}.blocks.i32', np.int32).reshape(-1, 4)
    return meta, tokens, blocks

meta, tokens, blocks = load('train')
dmeta, dtokens, dblocks = load('dev')
vocab, vectors, count, name_like, tune = words_of(A.data)
hide = np.where(name_like, 0.4, A.word_dropout + 0.25 / np.sqrt(1 + count)).astype(np.float32)

cfg = ModelConfig(V=len(vocab) + 1, dim=A.dim, type_dim=A.type_dim, h1=A.h1, h2=A.h2,
                  pos=len(meta['pos']) + 1, ner=len(meta['ner']) + 1, rel=len(meta['rel']) + 1)
params = init(cfg, vectors, A.seed)
if A.start:
    old = pickle.load(open(A.start, 'rb'))['params']
    for k, v in old.items():
        if v.shape == params[k].shape: params[k] = jnp.asarray(v)
        elif k == 'delta': params[k] = params[k].at[:len(v)].set(v[:len(params[k])])
fixed = {'vectors': jnp.asarray(vectors), 'tune': jnp.asarray(tune)}

LENGTHS = [32, 64, 112, 224]
def chunks(b):
    """Blocks cut to at most the longest length, as (start, count)."""
    out = []
    for _, _, s, n in b:
        while n > LENGTHS[-1]:
            out.append((s, LENGTHS[-1])); s += LENGTHS[-1]; n -= LENGTHS[-1]
        out.append((s, n))
    return out

def batches(tok, chunk, shuffle):
    per = {L: [] for L in LENGTHS}
    order = rng.permutation(len(chunk)) if shuffle else np.arange(len(chunk))
    out = []
    def flush(L):
        ch = per[L]; per[L] = []
        B = max(1, A.tokens // L)
        x = np.zeros((B, L, tok.shape[1]), np.int32); m = np.zeros((B, L), np.float32)
        for i, (s, n) in enumerate(ch): x[i, :n] = tok[s:s + n]; m[i, :n] = 1
        # A piece cut out of a longer block may begin inside a run: its first label begins one.
        for inside, begin in ((2, 1), (6, 5), (10, 9)): x[:, 0, 6] = np.where(x[:, 0, 6] == inside, begin, x[:, 0, 6])
        out.append((x, m, ch))
    for k in order:
        s, n = chunk[k]
        L = next(l for l in LENGTHS if n <= l)
        per[L].append((s, n))
        if len(per[L]) == max(1, A.tokens // L): flush(L)
    for L in LENGTHS:
        if per[L]: flush(L)
    if shuffle: out = [out[i] for i in rng.permutation(len(out))]
    return out

def unique(x):
    """Each different word form once: its fields, and which one each token is."""
    f = x[..., :5].reshape(-1, 5).astype(np.int64)
    k = ((f[:, 0] * 4096 + f[:, 1]) * 4096 + f[:, 3]) * 32 + f[:, 4]
    _, first, at = np.unique(k, return_index=True, return_inverse=True)
    size = A.tokens * 9 // 16 if len(first) <= A.tokens * 9 // 16 else A.tokens
    types = np.zeros((size, 5), np.int32); types[:len(first)] = f[first]
    return types, at.reshape(x.shape[:2]).astype(np.int32)

teachers = [pickle.load(open(name, 'rb')) for name in A.teacher.split(',') if name]
for each in teachers: each['params'] = jax.tree.map(jnp.asarray, each['params'])

def loss_fn(params, x, types, at, seen, seen_at, m, key):
    h1, h2, e = encode(cfg, params, fixed, x, types, at, m, key, A.dropout)
    ntok = m.sum()
    crf = crf_loss(params, e, x[..., 6], m) / ntok
    aux = 0.
    for name, h, col in (('pos', h1, 7), ('ner', h1, 8), ('rel', h2, 9), ('head', h2, 10)):
        w = (x[..., col] > 0) * m
        lp = jax.nn.log_softmax(h @ params['aux_' + name] + params['auxb_' + name])
        aux += -(jnp.take_along_axis(lp, x[..., col:col + 1], -1)[..., 0] * w).sum() / (w.sum() + 1)
    taught = 0.
    if teachers:
        # The teachers see the words that are hidden from the pupil.
        said = [jax.nn.softmax(encode(each['cfg'], each['params'], fixed, x, seen, seen_at, m, None, 0.)[2]) for each in teachers]
        te = jax.lax.stop_gradient(jnp.log(sum(said) / len(said)))
        taught = ((jnp.exp(te) * (te - jax.nn.log_softmax(e))).sum(-1) * m).sum() / ntok
    return crf + A.aux * aux + 2 * taught, crf

def groups():
    """This epoch's blocks: of each article the plain copy or an augmented one."""
    arts = blocks[:, 0].max() + 1
    nvar = blocks[:, 1].max()
    pick = np.zeros(arts, int)
    if nvar and A.variants: pick = np.where(rng.random(arts) < A.variants, rng.integers(1, nvar + 1, arts), 0)
    keep = blocks[:, 1] == pick[blocks[:, 0]]
    if A.fold >= 0: keep &= blocks[:, 0] % 8 != A.fold
    return blocks[keep]
total = int(A.epochs * len(batches(tokens, chunks(groups()), True)))
sched = optax.warmup_cosine_decay_schedule(A.rate / 10, A.rate, 200, total, A.rate / 50)
opt = optax.chain(optax.clip_by_global_norm(1.0), optax.adamw(sched, b2=0.99, weight_decay=A.decay))
state = opt.init(params)

@jax.jit
def step(params, state, ema, x, types, at, seen, seen_at, m, key, t):
    (l, crf), g = jax.value_and_grad(loss_fn, has_aux=True)(params, x, types, at, seen, seen_at, m, key)
    up, state = opt.update(g, state, params)
    params = optax.apply_updates(params, up)
    d = jnp.minimum(A.ema, (1 + t) / (10 + t))
    ema = jax.tree.map(lambda a, b: d * a + (1 - d) * b, ema, params)
    return params, state, ema, crf

@jax.jit
def predict(params, x, types, at, m):
    return viterbi(params, encode(cfg, params, fixed, x, types, at, m, None, 0.)[2], m)

def evaluate(p, name='dev'):
    out = np.zeros(len(dtokens), np.uint8)
    for x, m, ch in batches(dtokens, chunks(dblocks), False):
        y = np.asarray(predict(p, x, *unique(x), m))
        for i, (s, n) in enumerate(ch): out[s:s + n] = y[i, :n]
    out.tofile(f'{A.data}/{A.out}.{name}.u8')
    return out

def runs(lab, blk):
    R = {1: set(), 2: set(), 3: set()}
    role = [0, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3]
    for _, _, s, n in blk:
        i = s
        while i < s + n:
            r = role[lab[i]]; j = i + 1
            if r:
                while j < s + n and role[lab[j]] == r and lab[j] in (2, 6, 10): j += 1
                R[r].add((i, j))
            i = j
    return R
gold = runs(dtokens[:, 6], dblocks)
def scores(lab):
    P = runs(lab, dblocks); f = []
    for r in (1, 2, 3):
        h = len(P[r] & gold[r]); f.append(200 * h / max(1, len(P[r]) + len(gold[r])))
    a = np.isin(lab, (7, 8, 9, 10)); b = np.isin(dtokens[:, 6], (7, 8, 9, 10))
    f.append(200 * (a & b).sum() / (a.sum() + b.sum()))
    return f

ckpt = f'{A.data}/{A.out}.ckpt'
ema = params; t = 0; key = jax.random.PRNGKey(A.seed); start = time.time(); ep = 0
if os.path.exists(ckpt):
    params, state, ema, t, ep, rs = pickle.load(open(ckpt, 'rb')); rng.bit_generator.state = rs
    print('resumed at epoch', ep)
while t < total:
    lsum = 0.; n = 0; t0 = time.time()
    for x, m, _ in batches(tokens, chunks(groups()), True):
        if t >= total: break
        if t % 100 == 0: print(f'  step {t} {time.time() - start:.0f}s', flush=True)
        seen = unique(x) if teachers else (np.zeros((1, 5), np.int32), np.zeros((1, 1), np.int32))
        w = x[..., 0]
        x[..., 0] = np.where(rng.random(w.shape) < hide[w], 0, w)
        params, state, ema, l = step(params, state, ema, x, *unique(x), *seen, m, jax.random.fold_in(key, t), t)
        t += 1; n += 1
        if n % 10 == 0: lsum += float(l)
    ep += 1
    line = f'epoch {ep} step {t}/{total} loss {lsum / max(1, n // 10):.4f} {time.time() - t0:.0f}s'
    if ep % A.every == 0 or t >= total:
        line += ' dev spans S/C/K %.1f %.1f %.1f overlap %.1f' % tuple(scores(evaluate(ema)))
    print(line, flush=True)
    pickle.dump((params, state, ema, t, ep, rng.bit_generator.state), open(ckpt, 'wb'))
    if time.time() - start > A.minutes * 60: break
pickle.dump({'cfg': cfg, 'params': jax.tree.map(np.asarray, ema), 'fixed': {k: np.asarray(v) for k, v in fixed.items()}}, open(f'{A.data}/{A.out}.pkl', 'wb'))
