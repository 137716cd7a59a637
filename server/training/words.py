"""The words that a network knows, as vocabulary.ts leaves them."""
import json
import numpy as np

def words_of(data):
    """Each word's entry, and by row (0 is any other word) its vector, how often it occurs, whether it looks like a name, and 1 where its vector is tuned."""
    vocab = json.load(open(f'{data}/vocabulary.json'))
    vectors = np.zeros((len(vocab) + 1, 100), np.float32)
    vectors[1:] = np.fromfile(f'{data}/vectors.f32', np.float32).reshape(-1, 100)
    vectors -= vectors[1:].mean(0) * (np.abs(vectors).sum(1, keepdims=True) > 0)
    vectors /= vectors[1:].std()
    count = np.array([0] + [v['count'] for v in vocab])
    capital = np.array([1.0] + [v['capital'] / max(1, v['count']) for v in vocab])
    # A word that is mostly written with a capital is a name: it is often hidden, and its vector is not tuned.
    name_like = (capital > 0.6) & (count > 0)
    tune = ((count >= 3) & ~name_like).astype(np.float32)[:, None]
    return vocab, vectors, count, name_like, tune
