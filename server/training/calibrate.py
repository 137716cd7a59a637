"""Fits confidence on articles that the network has not learned from: python calibrate.py OUT.json TABLES.json GOLD.ndjson SYSTEM.ndjson [GOLD SYSTEM ...]. SYSTEM comes from annotate.ts --features. Only the first pair, held-out training articles, is fitted; the others are told of in the tables."""
import gzip, json, sys
import numpy as np

def lines(f): return [json.loads(l) for l in (gzip.open(f, 'rt') if f.endswith('.gz') else open(f)) if l.strip()]
def chars(spans):
    s = set()
    for a, b in spans: s.update(range(a, b))
    return s
def read(gold, system):
    gold = {d['id']: d for d in lines(gold)}
    X, Y = [], []
    for d in lines(system):
        if d['id'] not in gold: continue
        G = [(chars(a['content']), chars(a['source'])) for a in gold[d['id']]['attributions']]
        for p in d['attributions']:
            if 'features' not in p: continue
            c, s = chars(p['content']), chars(p['source'])
            ok = 0
            for gc, gs in G:
                if 2 * len(c & gc) >= len(c | gc): ok = max(ok, int((not s and not gs) or bool(s & gs)))
            X.append(p['features']); Y.append(ok)
    return np.array(X), np.array(Y)
pairs = [read(*sys.argv[i:i + 2]) for i in range(3, len(sys.argv), 2)]
X, Y = pairs[0]
def fit(X, Y):
    w = np.zeros(X.shape[1]); mu = 1e-3 * len(X)
    for _ in range(30):
        p = 1 / (1 + np.exp(-X @ w)); H = (X * (p * (1 - p))[:, None]).T @ X + mu * np.eye(len(w))
        w += np.linalg.solve(H, X.T @ (Y - p) - mu * w)
    return w
w = fit(X, Y)
grid = np.arange(-6, 6.01, 0.5)
def table(p, y, bins=(0, .2, .4, .6, .8, .9, 1.01)):
    return [{'from': float(a), 'to': float(min(1, b)), 'count': int(m.sum()), 'said': round(float(p[m].mean()), 3), 'right': round(float(y[m].mean()), 3)}
            for a, b in zip(bins, bins[1:]) for m in [(p >= a) & (p < b)] if m.sum()]
json.dump({'weights': [round(float(v), 5) for v in w], 'probabilities': [round(float(1 / (1 + np.exp(-g))), 5) for g in grid]}, open(sys.argv[1], 'w'))
tables = [table(1 / (1 + np.exp(-x @ w)), y) for x, y in pairs]
json.dump(tables, open(sys.argv[2], 'w'))
for (x, y), rows in zip(pairs, tables):
    print(len(x), 'attributions,', round(y.mean(), 3), 'right')
    for row in rows: print('  ', row)
