"""Stoneware and everything round supper."""

import math

import bpy
import numpy as np
from materials import *
from shapes import *
from studio import srgb

BOWL = [
    (0.64, 0.06), (0.7, 0.06), (0.84, 0.16), (0.95, 0.42), (1.0, 0.66), (1.03, 0.73), (1.0, 0.775),
    (0.95, 0.765), (0.92, 0.7), (0.86, 0.42), (0.72, 0.2), (0.4, 0.13), (0.0, 0.125),
]
FOOT = [(0.0, 0.02), (0.56, 0.02), (0.58, 0.0), (0.66, 0.0), (0.69, 0.03), (0.7, 0.09), (0.6, 0.1)]


def bowl(colour, scale=1.0, at=(0, 0, 0), foot=True):
    made = [lathe(BOWL, glaze(colour), 128, rounded=3, name="bowl")]
    if foot:
        made.append(lathe(FOOT, bare_clay(), 96, rounded=1, name="foot"))
    return join_under(made, at, scale=scale)


def two_bowls(colour):
    bowl(colour, 1.0, (-0.35, 0.25, 0))
    bowl(colour, 0.72, (0.95, -0.6, 0))


def slow_bowl(colour):
    material = glaze(colour)
    profile = [
        (0.8, 0.05), (0.88, 0.05), (1.02, 0.14), (1.12, 0.36), (1.16, 0.44), (1.13, 0.5), (1.07, 0.49),
        (1.03, 0.4), (0.96, 0.2), (0.85, 0.13), (0.4, 0.11), (0.0, 0.11),
    ]
    lathe(profile, material, 128, rounded=3)
    lathe([(r * 1.25, z) for r, z in FOOT], bare_clay(), 96, rounded=1)
    for arm in range(3):
        t = np.linspace(0, 1, 60)
        angle = TAU * arm / 3 + t * 2.0
        radius = 0.24 + 0.56 * t
        path = np.stack([radius * np.cos(angle), radius * np.sin(angle), np.full(60, 0.15)], -1)
        size = 0.105 * np.clip(np.sin(np.clip(t * 1.04 - 0.02, 0, 1) * math.pi) * 4, 0.02, 1) ** 0.5
        ridge = tube(path, size, material, sides=28)
        ridge.scale.z = 1.0
        stretch = ridge.data
        for vertex in stretch.vertices:
            vertex.co.z = 0.12 + max(0.0, vertex.co.z - 0.12) * 1.75
    ball(0.11, material, (0, 0, 0.14), (1, 1, 1.5), 30)


def feeder(height, spread=0.1):
    before = names()
    top, upright = wood(ASH, "x"), wood(ASH, "z")
    plank = box(2.55, 1.12, 0.1, top, 0.035, (0, 0, height))
    for x in (-0.62, 0.62):
        cutter = lathe([(0, -0.3), (0.455, -0.3), (0.455, 0.3), (0, 0.3)], None, 96)
        cutter.location = (x, 0, height + 0.05)
        cutter.hide_render = True
        cutter["set"] = True
        cut = plank.modifiers.new("hole", "BOOLEAN")
        cut.object, cut.operation, cut.solver = cutter, "DIFFERENCE", "FAST"
        bowl(CHALK, 0.49, (x, 0, height - 0.24), foot=True)
    for x in (-1, 1):
        for y in (-1, 1):
            foot = (x * (1.02 + spread), y * (0.42 + spread * 0.6), 0)
            head = (x * 1.0, y * 0.42, height + 0.02)
            tube([foot, head], [0.045, 0.062], upright, sides=28)
        low = height * 0.45
        shift = spread * 0.55
        tube([(x * (1.0 + shift), -0.42 - shift * 0.6, low), (x * (1.0 + shift), 0.42 + shift * 0.6, low)], 0.032, wood(ASH, "y"), sides=20)
    tube([(-1.03, 0, height * 0.45), (1.03, 0, height * 0.45)], 0.03, wood(ASH, "x"), sides=20)
    return [bpy.data.objects[name] for name in names() - before]


def long_ear(colour):
    profile = [
        (0.9, 0.06), (0.97, 0.07), (0.98, 0.14), (0.82, 0.55), (0.68, 0.86), (0.64, 0.95), (0.6, 0.99),
        (0.56, 0.96), (0.58, 0.86), (0.7, 0.5), (0.8, 0.2), (0.6, 0.13), (0.0, 0.12),
    ]
    lathe(profile, glaze(colour), 128, rounded=3)
    lathe([(r * 1.38, z) for r, z in FOOT], bare_clay(), 96, rounded=1)


def jar(colour, at=(0, 0, 0), lid="on", scale=1.0):
    before = names()
    body = [
        (0.5, 0.05), (0.56, 0.05), (0.62, 0.12), (0.66, 0.4), (0.66, 1.0), (0.63, 1.24), (0.6, 1.3), (0.585, 1.34),
        (0.56, 1.33), (0.55, 1.26), (0.57, 1.0), (0.56, 0.3), (0.3, 0.15), (0, 0.14),
    ]
    made = [lathe(body, glaze(colour), 112, rounded=3), lathe([(r * 0.82, z) for r, z in FOOT], bare_clay(), 80, rounded=1)]
    top = wood(ASH, "x", 1.4)
    cap = [
        lathe([(0, 0), (0.6, 0), (0.63, 0.015), (0.635, 0.09), (0.6, 0.125), (0, 0.135)], top, 96, rounded=1),
        lathe([(0.1, 0.12), (0.085, 0.18), (0.12, 0.25), (0.15, 0.31), (0.12, 0.37), (0, 0.385)], top, 60, rounded=2),
        lathe([(0.5, -0.05), (0.55, -0.05), (0.555, -0.02), (0.55, 0.0)], plain_material(srgb("D8D2C6"), 0.6), 60),
    ]
    if lid == "on":
        made.append(join_under(cap, (0, 0, 1.335)))
    else:
        holder = join_under(cap, (0.83, -0.32, 0.63), tilt=(0, 0))
        holder.rotation_euler = (math.radians(8), math.radians(72), math.radians(-18))
        made.append(holder)
    return join_under(made, at, scale=scale)


def biscuits(count, centre, spread, seed=1, size=0.085, height=0.0):
    rng = np.random.default_rng(seed)
    baked = Nodes("biscuit")
    crumb = baked.noise(baked.where(), 45, 3, 0.7)
    colour = baked.mix(baked.range(crumb, 0.3, 0.7), srgb("9C6B3F"), srgb("C0905C"))
    material = baked.finish(colour, 0.9, crumb, 0.5, 0.02)
    for _ in range(count):
        x, y = rng.normal(0, spread, 2)
        disc = lathe([(0, 0), (size * 0.8, 0), (size, size * 0.2), (size * 0.92, size * 0.45), (0, size * 0.55)], material, 28, rounded=1)
        disc.location = (centre[0] + x, centre[1] + y * 0.7, height + rng.uniform(0, 0.01))
        disc.rotation_euler = (rng.normal(0, 0.06), rng.normal(0, 0.06), rng.uniform(0, 6))
        disc.scale = (1, rng.uniform(0.85, 1), 1)


def cork_mat(with_bowls=True):
    material = cork_sheet()
    box(2.6, 1.74, 0.06, material, 0.028)
    edge = rounded_rectangle(2.56, 1.7, 0.1, 260, 0.07)
    tube(edge, 0.045, material, closed=True, sides=12)
    if with_bowls:
        bowl(CLAY, 0.5, (-0.6, 0.05, 0.062))
        bowl(CHALK, 0.5, (0.6, 0.0, 0.062))


def lick_mat(colour):
    material = plain_material(colour, 0.55, 0.35, Sheen=0.2)
    base = rounded_rectangle(2.0, 2.0, 0.2, 200)
    rows = [np.column_stack([base[:, :2] * s, np.full(200, z)]) for s, z in ((0.97, 0), (1.0, 0.03), (1.0, 0.09), (0.985, 0.115), (0.96, 0.12), (0.93, 0.09), (0.3, 0.085), (0.0, 0.085))]
    grid(np.array(rows)[::-1], material, wrap_v=True)
    tube([(-0.93, 0, 0.09), (0.93, 0, 0.09)], 0.035, material)
    tube([(0, -0.93, 0.09), (0, 0.93, 0.09)], 0.035, material)
    seed = ball(0.042, material, (0, 0, -5), detail=14)
    seed["set"] = True
    for i in range(8):
        for j in range(8):
            dot = bpy.data.objects.new("dot", seed.data)
            dot.location = (-0.84 + i * 0.103, 0.12 + j * 0.103, 0.09)
            dot.scale = (1, 1, 1.35)
            bpy.context.collection.objects.link(dot)
    for k in range(6):
        r = 0.1 + k * 0.125
        t = np.linspace(0, math.pi / 2, 40)
        tube(np.stack([0.1 + r * np.cos(t) * 0.98, 0.1 + r * np.sin(t) * 0.98, np.full(40, 0.09)], -1), 0.034, material, sides=10)
    for k in range(7):
        y = -0.86 + k * 0.125
        t = np.linspace(-0.87, -0.1, 80)
        tube(np.stack([t, y + 0.035 * np.sin(t * 24), np.full(80, 0.09)], -1), 0.03, material, sides=10)
    for i in range(4):
        for j in range(4):
            x, y = 0.2 + i * 0.2, -0.8 + j * 0.2
            tube([(x - 0.065, y, 0.09), (x + 0.065, y, 0.09)], 0.03, material, sides=10)
            tube([(x, y - 0.065, 0.09), (x, y + 0.065, 0.09)], 0.03, material, sides=10)


def scoop(at=(0, 0, 0), turn=0.0, scale=1.0):
    before = names()
    grain = wood(ASH, "x", 1.3)
    cup = lathe([(0, 0.0), (0.24, 0.0), (0.4, 0.1), (0.46, 0.3), (0.47, 0.46), (0.45, 0.49), (0.42, 0.47), (0.4, 0.3), (0.3, 0.12), (0, 0.07)], grain, 96, rounded=3)
    t = np.linspace(0, 1, 60)
    path = np.stack([0.4 + 1.15 * t, 0 * t, 0.4 + 0.1 * np.sin(t * 2.4)], -1)
    size = 0.062 + 0.02 * np.cos(t * 5.4) + 0.018 * t
    size[-6:] *= np.array([0.98, 0.93, 0.85, 0.72, 0.5, 0.2])
    handle = tube(path, size, grain, sides=30)
    loop = [(1.44, 0.02, 0.48), (1.6, 0.05, 0.5), (1.82, 0.12, 0.3), (1.98, 0.16, 0.04), (2.02, 0.02, 0.03), (1.9, -0.06, 0.1), (1.68, -0.04, 0.44), (1.46, -0.02, 0.49)]
    cord = tube(smooth_line(np.array(loop, dtype=float), 3), 0.016, leather(TAN))
    return join_under([bpy.data.objects[name] for name in names() - before], at, turn, scale=scale)


def scoop_and_jar():
    jar(CHALK, (-0.25, 0.55, 0))
    scoop((-0.35, -0.62, 0), 8, 0.62)
    biscuits(7, (-0.85, -0.75), 0.14, 4)


def feeder_corner():
    feeder(0.62)
    jar(MOSS, (1.75, 0.35, 0), scale=0.75)


SHOTS = {
    "tarn-stoneware-bowl-chalk": (lambda: bowl(CHALK), dict(azimuth=0, elevation=16, fill=0.7)),
    "tarn-stoneware-bowl-clay": (lambda: bowl(CLAY), dict(azimuth=0, elevation=34, fill=0.7)),
    "tarn-stoneware-bowl-moss": (lambda: two_bowls(MOSS), dict(azimuth=8, elevation=22, fill=0.76)),
    "tarn-stoneware-bowl-detail": (lambda: bowl(CHALK), dict(close=(0.3, -0.85, 0.66), width=0.9, azimuth=10, elevation=24)),
    "eddy-slow-bowl-chalk": (lambda: slow_bowl(CHALK), dict(azimuth=10, elevation=36, fill=0.74)),
    "eddy-slow-bowl-slate": (lambda: slow_bowl(SLATE), dict(azimuth=-10, elevation=58, fill=0.74)),
    "trestle-raised-feeder-low": (lambda: feeder(0.62), dict(azimuth=18, elevation=20, fill=0.78)),
    "trestle-raised-feeder-tall": (lambda: feeder(1.25, 0.16), dict(azimuth=24, elevation=14, fill=0.76)),
    "trestle-raised-feeder-corner": (feeder_corner, dict(azimuth=-22, elevation=16, fill=0.78)),
    "long-ear-bowl-clay": (lambda: long_ear(CLAY), dict(azimuth=0, elevation=16, fill=0.68)),
    "long-ear-bowl-chalk": (lambda: long_ear(CHALK), dict(azimuth=0, elevation=38, fill=0.66)),
    "pantry-treat-jar-chalk": (lambda: jar(CHALK), dict(azimuth=0, elevation=12, fill=0.66)),
    "pantry-treat-jar-moss": (lambda: (jar(MOSS, lid="off"), biscuits(5, (-0.7, -0.75), 0.13, 2)), dict(azimuth=6, elevation=18, fill=0.72)),
    "tideline-cork-mat": (cork_mat, dict(azimuth=12, elevation=32, fill=0.8)),
    "tideline-cork-mat-detail": (lambda: cork_mat(True), dict(close=(-1.05, -0.68, 0.08), width=0.95, azimuth=-24, elevation=28)),
    "lull-lick-mat-clay": (lambda: lick_mat(CLAY), dict(azimuth=14, elevation=50, fill=0.78)),
    "lull-lick-mat-slate": (lambda: lick_mat(SLATE), dict(close=(0.25, -0.45, 0.08), width=1.5, azimuth=32, elevation=30)),
    "scullery-biscuit-scoop": (lambda: (scoop(), biscuits(6, (-0.6, -0.55), 0.12, 3)), dict(azimuth=-18, elevation=28, fill=0.76)),
    "scullery-biscuit-scoop-jar": (scoop_and_jar, dict(azimuth=6, elevation=16, fill=0.72)),
}
