"""The reader's network, as it is trained. Everything below `u` depends on the word alone, so that serving computes it once a word."""
from dataclasses import dataclass
import numpy as np
import jax, jax.numpy as jnp

LABELS = 11
INSIDE_OF = {2: (1, 2), 6: (3, 4, 5, 6), 10: (7, 8, 9, 10)}
ALLOWED = np.ones((LABELS, LABELS), np.float32)
for inside, befores in INSIDE_OF.items():
    for b in range(LABELS):
        if b not in befores: ALLOWED[b, inside] = 0
START = np.array([0 if i in INSIDE_OF else 1 for i in range(LABELS)], np.float32)
NO = -1e4

@dataclass
class ModelConfig:
    V: int; dim: int = 64; type_dim: int = 96; h1: int = 64; h2: int = 48
    buckets: int = 4096; pos: int = 50; ner: int = 20; rel: int = 50; heads: int = 22

def init(c, vectors, seed):
    r = np.random.default_rng(seed + 77)
    def mat(*s, scale=1.0): return jnp.asarray(r.normal(size=s) * scale / np.sqrt(s[0]), jnp.float32)
    _, _, vt = np.linalg.svd(vectors[1:].T @ vectors[1:])
    D, U, H, G = c.dim, c.type_dim, c.h1, c.h2
    p = {
        'proj': jnp.asarray(vt[:D].T * 0.5, jnp.float32), 'delta': jnp.zeros((c.V, D)), 'unknown': jnp.zeros(D),
        'affix': jnp.asarray(r.normal(size=(c.buckets, D)) * 0.1, jnp.float32),
        'shape': jnp.asarray(r.normal(size=(32, D)) * 0.3, jnp.float32),
        'W0': mat(D, U), 'b0': jnp.zeros(U),
        'W1': mat(3, U, 4 * H) * np.sqrt(3 / U) / 1.5, 'b1': jnp.asarray(np.tile(np.r_[np.full(H, -0.5), np.zeros(H)], 2), jnp.float32),
        'S1': jnp.asarray(r.normal(size=(3, 16 + 16, 4 * H)) * 0.05, jnp.float32), 'N1': jnp.asarray(r.normal(size=(3, 32, 4 * H)) * 0.05, jnp.float32),
        'W2': mat(2 * H, 4 * G), 'R2': mat(U, 4 * G) * 0.3, 'b2': jnp.asarray(np.tile(np.r_[np.full(G, -0.5), np.zeros(G)], 2), jnp.float32),
        'Wo': mat(2 * G, LABELS), 'Wh': mat(2 * H, LABELS) * 0.3, 'bo': jnp.zeros(LABELS),
        'trans': jnp.zeros((LABELS, LABELS)), 'first': jnp.zeros(LABELS),
    }
    for name, h, n in (('pos', 2 * H, c.pos), ('ner', 2 * H, c.ner), ('rel', 2 * G, c.rel), ('head', 2 * G, c.heads)):
        p['aux_' + name] = mat(h, n); p['auxb_' + name] = jnp.zeros(n)
    return p

def soft(x):
    """A smooth step from -1 at x ≤ -2 to 1 at x ≥ 2, of integers' arithmetic only: x(1 - |x|/4)."""
    x = jnp.clip(x, -2, 2)
    return x * (1 - jnp.abs(x) * 0.25)
def gate(x): return 0.5 + 0.5 * soft(0.5 * x)

def shift(x, o):
    """x[t + o], zero beyond the ends."""
    if o == 0: return x
    z = jnp.zeros_like(x[:, :1])
    return jnp.concatenate([z, x[:, :-1]], 1) if o < 0 else jnp.concatenate([x[:, 1:], z], 1)

def scan(pre, m, H):
    """pre: B×L×4H (forward gate, forward candidate, backward gate, backward candidate) → B×L×2H."""
    z = gate(pre.reshape(*pre.shape[:2], 2, 2, H)[..., 0, :]) * m[..., None, None]
    c = soft(pre.reshape(*pre.shape[:2], 2, 2, H)[..., 1, :])
    z = jnp.stack([z[:, :, 0], z[:, ::-1, 1]], 0).transpose(2, 0, 1, 3)
    c = jnp.stack([c[:, :, 0], c[:, ::-1, 1]], 0).transpose(2, 0, 1, 3)
    def f(h, zc):
        h = h + zc[0] * (zc[1] - h)
        return h, h
    _, h = jax.lax.scan(f, jnp.zeros(z.shape[1:]), (z, c), unroll=4)
    h = h.transpose(1, 2, 0, 3)
    return jnp.concatenate([h[0], h[1][:, ::-1]], -1)

def word_table(p, fixed):
    t = fixed['vectors'] @ p['proj'] + p['delta'] * fixed['tune']
    return t.at[0].set(p['unknown'])

def encode(c, p, fixed, x, types, at, m, key, dropout):
    """x: B×L×fields; types: T×5 (word, three affixes, shape), each different word form of the batch once; at: B×L, rows of types."""
    def drop(h, k, axis=1):
        if key is None or dropout == 0: return h
        s = list(h.shape); s[axis] = 1
        return h * jax.random.bernoulli(jax.random.fold_in(key, k), 1 - dropout, s) / (1 - dropout)
    w = types[:, 0]
    v = fixed['vectors'][w] @ p['proj'] + p['delta'][w] * fixed['tune'][w] + (w == 0)[..., None] * p['unknown']
    v = v + p['affix'][types[:, 1]] + p['affix'][types[:, 2]] + p['affix'][types[:, 3]] + p['shape'][types[:, 4]]
    u = soft(v @ p['W0'] + p['b0'])
    if key is not None and dropout: u = u * jax.random.bernoulli(jax.random.fold_in(key, 1), 1 - dropout, u.shape) / (1 - dropout)
    rows = u @ jnp.concatenate([p['W1'][0], p['W1'][1], p['W1'][2], p['R2']], 1)
    got = rows[at] * m[..., None]
    W = 4 * c.h1
    pre = p['b1']
    quote, place, hint = x[..., 5] & 15, x[..., 5] >> 4, x[..., 11]
    if key is not None:  # now and then a whole block goes without the rules' hints, so that the network does not lean on them alone
        hint = hint * jax.random.bernoulli(jax.random.fold_in(key, 9), 0.9, (x.shape[0], 1))
    for k, o in enumerate((-1, 0, 1)):
        s = (p['S1'][k][quote] + p['S1'][k][16 + place] + p['N1'][k][hint]) * m[..., None]
        pre = pre + shift(got[..., k * W:(k + 1) * W] + s, o)
    h1 = scan(pre, m, c.h1)
    d1 = drop(h1, 2)
    pre2 = d1 @ p['W2'] + got[..., 3 * W:] + p['b2']
    h2 = scan(pre2, m, c.h2)
    d2 = drop(h2, 3)
    return d1, d2, d2 @ p['Wo'] + d1 @ p['Wh'] + p['bo']

def transitions(p):
    return jnp.where(ALLOWED > 0, p['trans'], NO), jnp.where(START > 0, p['first'], NO)

def crf_loss(p, e, y, m):
    T, F = transitions(p)
    B, L, _ = e.shape
    score = (jnp.take_along_axis(e, y[..., None], -1)[..., 0] * m).sum() + F[y[:, 0]].sum()
    score += (T[y[:, :-1], y[:, 1:]] * m[:, 1:]).sum()
    def f(a, em):
        e, m = em
        n = jax.nn.logsumexp(a[:, :, None] + T[None], 1) + e
        return jnp.where(m[:, None] > 0, n, a), None
    a, _ = jax.lax.scan(f, F + e[:, 0], (e[:, 1:].transpose(1, 0, 2), m[:, 1:].T), unroll=2)
    # rows of padding only have no tokens and no score
    rows = m[:, 0] > 0
    z = jax.nn.logsumexp(a, -1)
    gold0 = (~rows * F[y[:, 0]]).sum()
    return (z * rows).sum() - (score - gold0)

def viterbi(p, e, m):
    T, F = transitions(p)
    def f(a, em):
        e, m = em
        s = a[:, :, None] + T[None]
        n = s.max(1) + e
        keep = m[:, None] > 0
        return jnp.where(keep, n, a), jnp.where(keep, s.argmax(1), jnp.arange(LABELS)[None])
    a, back = jax.lax.scan(f, F + e[:, 0], (e[:, 1:].transpose(1, 0, 2), m[:, 1:].T))
    last = a.argmax(-1)
    def g(y, b):
        y2 = jnp.take_along_axis(b, y[:, None], 1)[:, 0]
        return y2, y
    y0, ys = jax.lax.scan(g, last, back, reverse=True)
    return jnp.concatenate([y0[:, None], ys.T], 1)
