"""Writes threeLines.json: percentiles of three lines under a Gaussian copula, every pair with one rank correlation.

F(x) is the double integral over the scores of two lines, the third one's being normal given theirs; both integrals by the
double exponential rule, cut wherever a line begins, ends or has its peak. Steps halved change the 14th digit.
Run with Python 3, NumPy and SciPy: python3 three_lines.py > threeLines.json
"""
import json

import numpy as np
from scipy.optimize import brentq
from scipy.special import betainc, betaincinv, ndtr, ndtri

REACH = 8.8
STEP = 0.06
steps = np.arange(-int(3.6 / STEP), int(3.6 / STEP) + 1) * STEP
nodes = 1 / (1 + np.exp(-np.pi * np.sinh(steps)))
weights = STEP * np.pi * np.cosh(steps) * nodes / (1 + np.exp(np.pi * np.sinh(steps)))


def density(z):
    return np.exp(-z * z / 2) / np.sqrt(2 * np.pi)


def unit(shape, mode):
    """The quantile at a score, and the score of a share of the width."""
    if shape == "uniform":
        return ndtr, lambda u: ndtri(np.clip(u, 0, 1))
    if shape == "triangular":

        def quantile(z):
            p, rest = ndtr(z), ndtr(-z)
            return np.where(p < mode, np.sqrt(p * mode), 1 - np.sqrt(rest * (1 - mode)))

        def score(u):
            u = np.clip(u, 0, 1)
            low = ndtri(u * u / mode) if mode > 0 else np.full_like(u, -np.inf)
            high = -ndtri((1 - u) ** 2 / (1 - mode)) if mode < 1 else low
            return np.where(u < mode, low, high)

        return quantile, score
    a, b = 1 + 4 * mode, 5 - 4 * mode

    def quantile(z):
        return np.where(z <= 0, betaincinv(a, b, ndtr(z)), 1 - betaincinv(b, a, ndtr(-z)))

    def score(u):
        u = np.clip(u, 0, 1)
        p = betainc(a, b, u)
        return np.where(p < 0.5, ndtri(p), -ndtri(betainc(b, a, 1 - u)))

    return quantile, score


def marks(width, shape, mode):
    return [0, width] + ([mode * width] if shape == "triangular" else [])


def probability(lines, amount, rho):
    r = 2 * np.sin(np.pi * rho / 6)
    (w1, s1, m1), (w2, s2, m2), (w3, s3, m3) = sorted(lines, key=lambda line: -line[0])
    (q1, score1), (q2, score2), (_, score3) = unit(s1, m1), unit(s2, m2), unit(s3, m3)
    spread, loading, last = np.sqrt(1 - r * r), r / (1 + r), np.sqrt(1 - 2 * r * r / (1 + r))

    def at(function, value):
        return float(np.clip(function(np.array(value)), -REACH, REACH))

    cuts = [-REACH, REACH, -4, -2, 0, 2, 4]
    cuts += [at(score1, (amount - a - b) / w1) for a in marks(w2, s2, m2) for b in marks(w3, s3, m3)]
    cuts += [at(score1, m1)] if s1 == "triangular" else []
    cuts = np.unique(cuts)
    cuts = cuts[cuts <= at(score1, amount / w1)]
    total = 0.0
    for start, end in zip(cuts[:-1], cuts[1:]):
        for node, weight in zip(nodes, weights):
            z1 = start + (end - start) * node
            left = amount - w1 * float(q1(np.array(z1)))
            low = r * z1 - REACH * spread
            high = min(r * z1 + REACH * spread, float(score2(np.array(left / w2))))
            if left <= 0 or high <= low:
                continue
            inner = [low, high] + [float(score2(np.array((left - b) / w2))) for b in marks(w3, s3, m3)]
            inner += [float(score2(np.array(m2)))] if s2 == "triangular" else []
            inner += [r * z1 + k * spread for k in (-4, -2, 0, 2, 4)]
            inner = np.unique([z for z in inner if np.isfinite(z) and low <= z <= high])
            lengths = np.diff(inner)[:, None]
            z2 = inner[:-1, None] + lengths * nodes[None, :]
            heights = (score3((left - w2 * q2(z2)) / w3) - loading * (z1 + z2)) / last
            values = lengths * weights[None, :] * density((z2 - r * z1) / spread) / spread * ndtr(heights)
            total += (end - start) * weight * density(z1) * np.sum(values)
    return total


def percentile(lines, p, rho):
    width = sum(line[0] for line in lines)
    return brentq(
        lambda amount: probability(lines, amount, rho) - p,
        1e-9 * width,
        width * (1 - 1e-9),
        xtol=1e-12 * width,
        rtol=1e-13,
    )


# Width, shape and mode of each line; the rank correlation; probabilities.
totals = [([(3, 'uniform', 0.5), (1, 'uniform', 0.5), (0.3, 'uniform', 0.5)], 0.7, [0.01, 0.8]), ([(1, 'pert', 1.0), (4, 'uniform', 0.5), (4, 'triangular', 1.0)], 0.7, [0.01, 0.8]), ([(2, 'uniform', 0.5), (2, 'uniform', 0.5), (2, 'uniform', 0.5)], 0.9, [0.01, 0.8]), ([(5, 'pert', 0.1), (4, 'pert', 0.5), (3, 'pert', 0.7999999999999999)], 0.85, [0.01, 0.8]), ([(7, 'triangular', 0.0), (2, 'pert', 0.0), (1, 'uniform', 0.5)], 0.4, [0.1, 0.99]), ([(6, 'uniform', 0.5), (1, 'triangular', 0.3), (1, 'pert', 0.7)], 0.6, [0.01, 0.8]), ([(10, 'uniform', 0.5), (1, 'uniform', 0.5), (0.1, 'uniform', 0.5)], 0.8, [0.1, 0.99]), ([(3, 'triangular', 1.0), (3, 'triangular', 0.0), (3, 'uniform', 0.5)], 0.95, [0.01, 0.8])]


def main():
    cases = []
    for lines, rho, probabilities in totals:
        cases.append(
            dict(
                correlation=rho,
                lines=[
                    dict(low=0, high=w, **({} if s == "uniform" else dict(likely=round(m * w, 12))), shape=s)
                    for w, s, m in lines
                ],
                percentiles=[dict(probability=p, total=percentile(lines, p, rho)) for p in probabilities],
            )
        )
    print(json.dumps(dict(source="three_lines.py", cases=cases), indent=2))


main()
