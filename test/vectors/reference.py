"""Writes reference.json: values that owe nothing to this library's methods.

Growth, returns and targets: their defining formulas with 60 digits (mpmath). Independent totals: the exact
piecewise polynomial of the sum in rational numbers (inverse Laplace transform), percentiles by bisection of it.
Correlated totals: the integrals over normal scores that define them (SciPy), cut where a formula changes.
Run with Python 3, mpmath, NumPy and SciPy: python3 reference.py > reference.json
"""
import json
import math
from fractions import Fraction

import mpmath
import numpy as np
from scipy import integrate, optimize, special

mpmath.mp.dps = 60
M = mpmath.mpf
cases = []


def add(function, args, expected, tolerance=1e-12):
    values = [float(v) for v in expected] if isinstance(expected, list) else float(expected)
    cases.append({"function": function, "args": args, "expected": values, "tolerance": tolerance})


# Formulas -------------------------------------------------------------------------------------------------
for start, rate, n in [(100, 1e-15, 4), (1e-300, 1e100, 6), (-5, -0.99, 5), (7, 0.3, 65)]:
    add("project", [start, rate, n], [M(start) * (1 + M(rate)) ** t for t in range(n + 1)])
for start, first, last, n in [(1, -0.999999999, -1, 3), (100, 0.8, -0.2, 6), (50, 0.1, 0.9, 1)]:
    values = [M(start)]
    for t in range(n):
        share = M(t) / (n - 1) if n > 1 else M(0)
        values.append(values[-1] * (1 + M(first) * (1 - share) + M(last) * share))
    add("projectFade", [start, first, last, n], values)
for start, ceiling, rate in [(1e-9, 1e9, 10.0), (300, 100, 0.25), (2, 100, -0.7), (50, 100, 1e-15), (1, 9, 1e6)]:
    grown = lambda t: M(ceiling) / (1 + (M(ceiling) - M(start)) / M(start) * mpmath.exp(-M(rate) * t))
    add("projectLogistic", [start, ceiling, rate, 4], [M(start)] + [grown(t) for t in range(1, 5)])
for market, p, q in [(1e6, 0.03, 0.38), (1e9, 1e-300, 1e-300), (1e4, 1e-12, 2.5), (10, 30, 0)]:
    bass = lambda t: -mpmath.expm1(-(M(p) + M(q)) * t) / (1 + M(q) / M(p) * mpmath.exp(-(M(p) + M(q)) * t))
    add("adoption", [market, p, q, 6], [M(market) * bass(t) for t in range(7)])
for start, end, n in [(1, 1 + 2**-50, 7), (5, 10, 0.001), (1e-300, 1e300, 2000), (-80, -20, 2.5), (3, 4, 1e9)]:
    add("cagr", [start, end, n], mpmath.expm1(mpmath.log(M(end) / M(start)) / M(n)))
for start, target, rate in [(100, 50, -0.1), (1, 1 + 2**-50, 1e-9), (1e300, 1e-300, -0.999), (200, 100, 1e-15)]:
    add("periodsTo", [start, target, rate], mpmath.log(M(target) / M(start)) / mpmath.log1p(M(rate)))
for rate, flows in [(-0.99, [-1, 2, 0, 3, 1e-6]), (1e-15, [-100, 60, 60]), (5, [9, -8, 7, -6]), (-1.5, [1, 2, 3])]:
    add("npv", [rate, flows], sum(M(f) / (1 + M(rate)) ** t for t, f in enumerate(flows)))
for rate, flows, dates in [(0.1, [-100, 30, 90], [45657, 45292, 46081.75]), (-0.9, [5, 5, 5], [45350, 45351, 45352])]:
    years = [M(math.floor(d) - math.floor(dates[0])) / 365 for d in dates]
    add("xnpv", [rate, flows, dates], sum(M(f) / (1 + M(rate)) ** y for f, y in zip(flows, years)))
for flows in [[-1000, 1e-3, 2e-3], [-7, 3, 0, -2, 9, 1], [64, -416, 987, -1010, 375.9], [-5e-290, 2e-290, 4e-290]]:
    roots = mpmath.polyroots([M(f) for f in reversed(flows)], maxsteps=500, extraprec=400)
    rates = sorted(1 / mpmath.re(x) - 1 for x in roots if abs(mpmath.im(x)) < 1e-30 and mpmath.re(x) > 0)
    add("irrAll", [flows], rates, 1e-11)
add("payback", [[-100, 20, -10, 60, 80, 5], 0.07], 3 + (100 - sum(M(f) / M("1.07") ** t for t, f in [(1, 20), (2, -10), (3, 60)])) / (M(80) / M("1.07") ** 4), 1e-11)
add("attainment", [-15, -40, 10], M(25) / 50)
add("pace", [35, 20, 45292, 45657, 45350, 50], (50 - M(15) * 366 / 59 - 50) / (20 - 50))


# Independent totals ---------------------------------------------------------------------------------------
def transform(line):
    """A line's density above its low as terms c·e^(−s·a)/s^k."""
    width = Fraction(line["high"]) - Fraction(line["low"])
    if line["shape"] == "uniform":
        return [(0, 1 / width, 1), (width, -1 / width, 1)]
    mode = Fraction(line["likely"]) - Fraction(line["low"])
    if line["shape"] == "triangular":
        if mode == 0:
            return [(0, 2 / width, 1), (0, -2 / width**2, 2), (width, 2 / width**2, 2)]
        if mode == width:
            return [(0, 2 / width**2, 2), (width, -2 / width**2, 2), (width, -2 / width, 1)]
        up, down = 2 / (width * mode), 2 / (width * (width - mode))
        return [(0, up, 2), (mode, -up - down, 2), (width, down, 2)]
    # A PERT with its mode at a quarter is a polynomial of degree 4.
    a = int(4 * mode / width)
    factor = Fraction(120, math.factorial(a) * math.factorial(4 - a)) / width**5
    powers = [Fraction(0)] * 5
    for j in range(5 - a):
        powers[a + j] = factor * math.comb(4 - a, j) * width ** (4 - a - j) * (-1) ** j
    at_low = [(0, powers[k] * math.factorial(k), k + 1) for k in range(5)]
    slope = lambda k: sum(powers[j] * math.perm(j, k) * width ** (j - k) for j in range(k, 5))
    return at_low + [(width, -slope(k), k + 1) for k in range(5)]


def exact(lines):
    terms = {(Fraction(0), 0): Fraction(1)}
    for line in lines:
        product = {}
        for (shift, power), c in terms.items():
            for a, b, k in transform(line):
                key = (shift + a, power + k)
                product[key] = product.get(key, 0) + c * b
        terms = product
    low = sum(Fraction(line["low"]) for line in lines)
    return lambda x: sum(c * (x - low - a) ** k / math.factorial(k) for (a, k), c in terms.items() if a < x - low)


def line(low, high, likely=None, shape="uniform"):
    return {"low": low, "high": high, "shape": shape} | ({} if likely is None else {"likely": likely})


T, P = "triangular", "pert"
totals = [
    [line(0, 72e6, 72e6, T), line(0, 4e5, 2.5e5, T), line(0, 9700, 0, T), line(0, 1600, 0, T)],
    [line(-1e9, 0), line(0, 1e5), line(-3, -2), line(0, 2**-10), line(5, 6, 5.5, T)],
    [line(0, 4, 0, P), line(0, 64, 64, P), line(0, 1, 0.25, P)],
    [line(0, 1024, 512, P), line(0, 1, 1, T), line(-1, 1), line(0, 0.5, 0.125, P)],
    [line(i, 2 * i + 1) for i in range(8)],
]
for lines in totals:
    distribution = exact(lines)
    low, high = (sum(Fraction(l[end]) for l in lines) for end in ("low", "high"))
    for share in (Fraction(1, 64), Fraction(3, 8), Fraction(15, 16)):
        amount = float(low + share * (high - low))
        add("totalProbability", [lines, amount], distribution(Fraction(amount)), 1e-10)
    for probability in (0.001, 0.1, 0.5, 0.8, 0.99):
        from_, to = low, high
        while to - from_ > (high - low) / 2**60:
            middle = (from_ + to) / 2
            from_, to = (middle, to) if distribution(middle) < Fraction(probability) else (from_, middle)
        add("totalPercentile", [lines, probability], from_, 1e-9 * float(high - low))


# Correlated totals ----------------------------------------------------------------------------------------
def shares(l):
    """Quantile at a normal score, and score of a share of the width."""
    mode = 0.5 if l["shape"] == "uniform" else (l["likely"] - l["low"]) / (l["high"] - l["low"])
    if l["shape"] == "uniform":
        return special.ndtr, special.ndtri
    if l["shape"] == "triangular":
        up = lambda z: math.sqrt(special.ndtr(z) * mode)
        down = lambda z: 1 - math.sqrt(special.ndtr(-z) * (1 - mode))
        score = lambda u: special.ndtri(u * u / mode) if u < mode else -special.ndtri((1 - u) ** 2 / (1 - mode))
        return (lambda z: up(z) if special.ndtr(z) < mode else down(z)), score
    a, b = 1 + 4 * mode, 5 - 4 * mode
    return (lambda z: special.betaincinv(a, b, special.ndtr(z))), (lambda u: special.ndtri(special.betainc(a, b, u)))


def pair(one, other, correlation, amount):
    r = 2 * math.sin(math.pi * correlation / 6)
    spread = math.sqrt(1 - r * r)
    (q1, s1), (_, s2) = shares(one), shares(other)
    w1, w2 = one["high"] - one["low"], other["high"] - other["low"]
    rest = lambda z: (amount - one["low"] - other["low"] - w1 * q1(z)) / w2
    score = lambda z: s2(min(1, max(0, rest(z))))
    inside = lambda z: math.exp(-z * z / 2) / math.sqrt(2 * math.pi) * special.ndtr((score(z) - r * z) / spread)
    peaks = [(amount - one["low"] - other["low"] - level * w2) / w1 for level in (0, 0.5, 1)] + [0.5]
    cuts = [-10.0, 10.0] + [float(s1(u)) for u in peaks if 0 < u < 1]
    if "likely" in one:
        cuts.append(float(s1((one["likely"] - one["low"]) / w1)))
    if "likely" in other:
        u = (amount - one["low"] - other["likely"]) / w1
        cuts += [float(s1(u))] if 0 < u < 1 else []
    cuts = sorted(c for c in cuts if abs(c) <= 10)
    return sum(integrate.quad(inside, a, b, epsabs=1e-15, epsrel=1e-13, limit=400)[0] for a, b in zip(cuts, cuts[1:]))


pairs = [(line(0, 4), line(1, 3)), (line(0, 8, 2, T), line(-3, -2, -2.75, T)), (line(0, 2, 0.2, P), line(0, 1))]
for one, other in pairs:
    low, high = one["low"] + other["low"], one["high"] + other["high"]
    for correlation in (0.3, 0.5, 0.9, 0.99):
        for probability in (0.1, 0.8):
            amount = optimize.brentq(lambda x: pair(one, other, correlation, x) - probability, low, high, xtol=1e-13)
            args = [[one, other], probability, {"correlation": correlation}]
            add("totalPercentile", args, amount, 1e-8 * (high - low))

print('{\n "source": "reference.py beside this file",\n "toleranceRule": "relative; for totals the difference itself",\n "cases": [')
print(",\n".join("  " + json.dumps(case) for case in cases))
print(" ]\n}")
