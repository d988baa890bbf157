"""Washing, brushing and things for the house."""

import math

import bpy
import numpy as np
from blankets import towel
from materials import *
from play import strands
from shapes import *
from studio import flat_wall, srgb
from walking import collar, rope_lead, whipping


def bottle(at=(0, 0, 0), scale=1.0):
    profile = [(0, 0.02), (0.5, 0.02), (0.56, 0.06), (0.57, 0.14), (0.57, 1.3), (0.55, 1.44), (0.42, 1.58), (0.24, 1.66), (0.22, 1.72), (0.22, 1.82)]
    made = [lathe(profile, amber_glass(), 112, rounded=2)]
    angle = np.linspace(math.radians(-170), math.radians(-10), 90)
    rows = [np.stack([0.577 * np.cos(angle), 0.577 * np.sin(angle), np.full(90, z)], -1) for z in np.linspace(0.34, 1.14, 20)]
    made.append(grid(np.array(rows), plain_material(srgb("EDE5D6"), 0.85, 0.1)))
    for z in (0.42, 1.06):
        line = np.stack([0.581 * np.cos(angle[8:-8]), 0.581 * np.sin(angle[8:-8]), np.full(74, z)], -1)
        made.append(tube(line, 0.005, plain_material(srgb("8A7A60"), 0.8), sides=6))
    mark = circle(0.13, 60)
    bent = np.stack([0.583 * np.sin(mark[:, 0] / 0.58), -0.583 * np.cos(mark[:, 0] / 0.58), 0.74 + mark[:, 1]], -1)
    made.append(tube(bent, 0.008, plain_material(srgb("8A7A60"), 0.8), closed=True, sides=6))
    for x, z, r in ((0, 0.71, 0.042), (-0.055, 0.775, 0.02), (-0.02, 0.8, 0.02), (0.02, 0.8, 0.02), (0.055, 0.775, 0.02)):
        made.append(ball(r, plain_material(srgb("8A7A60"), 0.8), (0.58 * math.sin(x / 0.58), -0.58 * math.cos(x / 0.58), z), (1, 0.15, 0.9), 20))
    black = plain_material(srgb("2E2C29"), 0.35, 0.4)
    made.append(lathe([(0.0, 1.72), (0.25, 1.72), (0.26, 1.74), (0.26, 1.92), (0.22, 1.96), (0.1, 1.98), (0.075, 2.0), (0.075, 2.18), (0, 2.18)], black, 72, rounded=1))
    made.append(lathe([(0, 2.16), (0.17, 2.16), (0.18, 2.18), (0.17, 2.27), (0.12, 2.3), (0, 2.3)], black, 60, rounded=1))
    spout = smooth_line(np.array([(0, 0, 2.23), (-0.3, -0.06, 2.23), (-0.48, -0.1, 2.21), (-0.53, -0.11, 2.12)]), 3)
    made.append(tube(spout, np.linspace(0.075, 0.042, len(spout)), black, sides=20))
    return join_under(made, at, scale=scale)


def tin(lid=True):
    alloy = metal(srgb("C9C7C2"), 0.3)
    lathe([(0, 0.01), (0.76, 0.01), (0.8, 0.04), (0.8, 0.34), (0.82, 0.36), (0.8, 0.385), (0.775, 0.37), (0.77, 0.1), (0, 0.1)], alloy, 128, rounded=1)
    n = Nodes("balm")
    swirl = n.noise(n.where(), 3, 3)
    wax = n.finish(n.mix(swirl, srgb("E8D29C"), srgb("EEDDB4")), 0.38, swirl, 0.15, 0.06, Specular=0.4, Subsurface=0.12, Subsurface_Color=srgb("E9D79C"))
    r, a = np.meshgrid(np.linspace(0, 0.772, 60), np.linspace(0, TAU, 140, endpoint=False), indexing="ij")
    x, y = r * np.cos(a), r * np.sin(a)
    dip = np.exp(-(((x - 0.12) ** 2) / 0.16 + ((y + 0.16) ** 2) / 0.05))
    z = 0.318 - 0.075 * dip + 0.02 * np.exp(-(((x + 0.32) ** 2) / 0.02 + ((y + 0.1) ** 2) / 0.06)) + 0.004 * np.sin(x * 22 + y * 9) * dip
    grid(np.stack([x, y, z], -1), wax, wrap_v=True)
    if lid:
        cap = lathe([(0, 0.0), (0.78, 0.0), (0.83, 0.02), (0.835, 0.05), (0.835, 0.2), (0.815, 0.2), (0.81, 0.05), (0, 0.03)], alloy, 128, rounded=1)
        ring = tube(circle(0.6, 100, 0.0), 0.012, alloy, closed=True, sides=10)
        join_under([cap, ring], (1.25, 1.2, 0))


def brush(at=(0, 0, 0), flip=False, turn=0.0, scale=1.0):
    before = names()
    a, s = np.meshgrid(np.linspace(0, TAU, 160, endpoint=False), np.linspace(-1, 1, 40), indexing="ij")
    flat = np.sign(np.sin(s * math.pi / 2)) * np.abs(np.sin(s * math.pi / 2)) ** 0.8
    edge = np.cos(s * math.pi / 2) ** 0.45
    points = np.stack([1.02 * edge * np.cos(a), 0.56 * edge * np.sin(a), 0.62 + 0.13 * flat], -1)
    body = grid(points, wood(BEECH, "x", 1.4), wrap_u=True)
    rng = np.random.default_rng(2)
    roots = []
    for gx in np.linspace(-0.86, 0.86, 25):
        for gy in np.linspace(-0.44, 0.44, 13):
            if (gx / 0.9) ** 2 + (gy / 0.47) ** 2 < 1:
                roots += [(gx + rng.normal(0, 0.008), gy + rng.normal(0, 0.008), 0.54) for _ in range(15)]
    roots = np.array(roots)
    tips = roots * (1.07, 1.1, 1) + rng.normal(0, 0.016, roots.shape)
    tips[:, 2] = rng.uniform(0.0, 0.03, len(roots))
    strands(roots, tips, 0.006, 0.0062, curls(srgb("D9C193")), 3, 4, 4)
    hide = leather(TAN)
    t = np.linspace(0, math.pi, 60)
    strap = np.stack([np.zeros(60), 0.585 * np.cos(t), 0.63 + 0.3 * np.sin(t) ** 0.8], -1)
    ribbon(strap, 0.42, 0.034, hide, (1, 0, 0))
    for dx in (-0.17, 0.17):
        stitches(strap * (1, 1.01, 1) + (dx, 0, 0.02), plain_material(srgb("E4D3B4"), 0.8), 0.036, 0.024, 0.007)
    for side in (-1, 1):
        for dx in (-0.12, 0.12):
            ball(0.034, metal(), (dx, side * 0.6, 0.66), detail=16)
    group = join_under([bpy.data.objects[name] for name in names() - before], at, turn, scale=scale)
    if flip:
        group.rotation_euler = (math.radians(180), 0, math.radians(turn))
        group.location = (at[0], at[1], at[2] + 0.95 * scale)
    return group


def soap(at=(0, 0, 0), turn=0.0, scale=1.0):
    before = names()
    n = Nodes("soap")
    fleck = n.cells(n.where(wobble=0.05, wobble_scale=10), 22)
    cloud = n.noise(n.where(wobble=0.5, wobble_scale=2), 2.2, 3)
    base = n.mix(n.range(cloud, 0.35, 0.65), srgb("75736D"), srgb("8C8982"))
    tinted = n.mix(n.range(fleck, 0.05, 0.16, 0.75, 0.0), base, srgb("C9B78F"))
    material = n.finish(tinted, 0.5, cloud, 0.12, 0.06, Specular=0.35, Subsurface=0.05)
    bar, _ = padded(1.7, 1.08, 0.42, material, radius=0.26, puff=0.26, folds=0.015)
    dent = bar.modifiers.new("soft", "SUBSURF")
    dent.levels = dent.render_levels = 1
    loop = smooth_line(np.array([(-0.62, 0, 0.5), (-0.7, 0.0, 0.62), (-1.0, 0.16, 0.56), (-1.35, 0.42, 0.16), (-1.7, 0.3, 0.06), (-1.86, -0.1, 0.055), (-1.66, -0.5, 0.055), (-1.3, -0.5, 0.055), (-1.0, -0.3, 0.3), (-0.8, -0.08, 0.6), (-0.62, -0.02, 0.5)]), 4)
    rope(loop, 0.055, yarn(CREAM), pitch=0.24)
    tube(circle(0.085, 40, 0.505) + (-0.62, 0, 0), 0.02, material, closed=True)
    return join_under([bpy.data.objects[name] for name in names() - before], at, turn, scale=scale)


def steps(colour):
    material, trim = felt(colour, 0.14), felt(shade(colour, 0.78))
    width, rise, run = 1.5, 0.44, 0.62
    for k in range(3):
        depth = run * (3 - k)
        pad, outline = padded(width - 0.004 * k, depth, rise - 0.03, material, radius=0.12, puff=0.16, folds=0.03, seed=k + 1, crown=0.035)
        y = run * 1.5 - depth / 2
        pad.location = (0, y, k * rise)
        line = outline.copy()
        line[:, 1] += y
        line[:, 2] = k * rise + rise - 0.035
        tube(line * (1.003, 1, 1), 0.02, trim, closed=True, sides=10)
        if k == 0:
            low = outline.copy()
            low[:, 1] += y
            low[:, 2] = 0.02
            tube(low, 0.02, trim, closed=True, sides=10)


def peg(x, y, z, material):
    made = lathe([(0, 0), (0.05, 0), (0.05, 0.06), (0.036, 0.12), (0.034, 0.22), (0.05, 0.3), (0.066, 0.34), (0.06, 0.4), (0.03, 0.42), (0, 0.42)], material, 48, rounded=2)
    made.rotation_euler, made.location = (math.radians(82), 0, 0), (x, y, z)
    return made


def rail(count, wall=0.9, z=1.0, x=0.0, spacing=0.72):
    """A peg rail on the wall of the studio."""
    width = spacing * count + 0.1
    box(width, 0.09, 0.3, wood(ASH, "x"), 0.03, (x, wall - 0.05, z))
    turned_wood = wood(shade(ASH, 0.96), "z")
    places = [x + spacing * (k - (count - 1) / 2) for k in range(count)]
    for place in places:
        peg(place, wall - 0.09, z + 0.13, turned_wood)
    return places


def hanging(points, thick, material):
    return rope(even(smooth_line(np.array(points, dtype=float), 4), 500), thick, material, pitch=thick * 4.7)


def hanging_lead(x, colour, wall=0.9, z=1.13):
    """A rope lead in two long loops on a peg, its clip at the bottom."""
    y = wall - 0.3
    material, hide, pale = yarn(colour), leather(TAN), plain_material(CREAM, 0.8)
    thick = 0.034
    hanging([(x - 0.06, y, z - 0.02), (x - 0.16, y, z - 0.3), (x - 0.2, y, z - 1.1), (x - 0.04, y, z - 1.5), (x + 0.15, y, z - 1.15), (x + 0.13, y, z - 0.3), (x + 0.02, y - 0.02, z + 0.05), (x - 0.07, y - 0.03, z - 0.1), (x - 0.13, y - 0.03, z - 0.9), (x - 0.02, y - 0.03, z - 1.22), (x + 0.1, y - 0.03, z - 0.95), (x + 0.09, y - 0.02, z - 0.2), (x, y, z + 0.045)], thick, material)
    tail = smooth_line(np.array([(x + 0.0, y - 0.05, z + 0.05), (x + 0.055, y - 0.06, z - 0.2), (x + 0.05, y - 0.06, z - 1.45), (x + 0.05, y - 0.06, z - 1.72)]), 3)
    rope(tail, thick, material, pitch=0.16)
    whipping([(x + 0.05, y - 0.06, z - 1.5), (x + 0.05, y - 0.06, z - 1.74)], thick * 1.25, hide, pale)
    from walking import clip

    clip((x + 0.05, y - 0.06, z - 1.78), 0, 0.5, pitch=90)


def hanging_collar(x, colour, wall=0.9, z=1.13):
    group = collar(colour, scale=0.36)
    group.location = (x + 0.02, wall - 0.26, z - 0.27)
    group.rotation_euler = (math.radians(90), math.radians(12), 0)


def hanging_towel(x, colour, wall=0.9, z=1.13):
    s, t = np.meshgrid(np.linspace(-1, 1, 140), np.linspace(0, 1, 160), indexing="ij")
    gather = 1 - np.clip(1 - t / 0.55, 0, 1) ** 1.6 * 0.86
    px = x + s * 0.4 * gather + 0.02 * np.sin(t * 4)
    fold = 0.075 * np.sin(s * 8 + 0.5) * (1 - 0.35 * t) * np.clip(t * 3, 0.2, 1)
    points = np.stack([px, wall - 0.25 + fold - 0.04 * s**2, z - 0.02 - t * 1.55 - 0.1 * np.abs(s) * (1 - gather)], -1)
    uv = np.stack([s, 0.5 + (t - 0.86) * 1.5], -1)
    sheet = grid(points, terry(CREAM, colour), uv=uv)
    solid(sheet, 0.035)
    ribbon([(x - 0.03, wall - 0.26, z - 0.1), (x - 0.02, wall - 0.28, z + 0.03), (x + 0.02, wall - 0.28, z + 0.03), (x + 0.03, wall - 0.26, z - 0.1)], 0.03, 0.01, cloth(colour), (0, 1, 0))


def comb():
    grain, steel = wood(BEECH, "x", 1.6), metal(srgb("C4C4C2"), 0.22)
    t = np.linspace(0, 1, 70)
    path = np.stack([-1.5 + 3.0 * t, 0 * t, 0.16 + 0 * t], -1)
    size = 0.15 * np.clip(np.sin(t * math.pi) * 3.2, 0.0, 1) ** 0.5
    handle = tube(path, size, grain, sides=36)
    handle.scale = (1, 1.15, 0.86)
    x = -1.24
    while x < 1.26:
        step = 0.105 if x < 0.02 else 0.058
        tube([(x, -0.02, 0.14), (x, -0.62, 0.14), (x, -0.66, 0.14)], [0.017, 0.015, 0.006], steel, sides=12)
        x += step
    hole = tube(circle(0.05, 30)[:, [0, 1, 2]] + (-1.36, 0, 0.27), 0.0, steel, closed=True)


def join_towel(at, colour):
    before = names()
    towel(colour)
    join_under([bpy.data.objects[name] for name in names() - before if bpy.data.objects[name].parent is None], at, 6)


def pegs_with_set():
    from walking import pouch

    flat_wall()
    places = rail(3)
    hanging_lead(places[0], OAT)
    hanging_collar(places[1], TAN)
    group = pouch(TAN, scale=0.3)
    group.location = (places[2], 0.9 - 0.32, 1.13 - 0.62)
    tube([(places[2], 0.58, 0.6), (places[2], 0.6, 1.16)], 0.014, leather(TAN))


SHOTS = {
    "oat-and-chamomile-wash": (bottle, dict(azimuth=0, elevation=8, fill=0.74)),
    "oat-and-chamomile-wash-towel": (lambda: (join_towel((-0.95, 0.4, 0), CLAY), bottle((0.75, -0.25, 0), 0.92)), dict(azimuth=4, elevation=11, fill=0.8)),
    "hedge-paw-balm": (tin, dict(azimuth=-8, elevation=30, fill=0.74)),
    "hedge-paw-balm-detail": (tin, dict(close=(-0.1, -0.1, 0.3), width=1.9, azimuth=-24, elevation=40, fstop=6)),
    "stable-bristle-brush": (brush, dict(azimuth=22, elevation=24, fill=0.74)),
    "stable-bristle-brush-bristles": (lambda: brush(flip=True), dict(azimuth=-26, elevation=32, fill=0.74)),
    "ditch-day-soap": (soap, dict(azimuth=16, elevation=30, fill=0.76)),
    "ditch-day-soap-brush": (lambda: (soap((0.35, -0.45, 0), -14, 0.72), brush((0.1, 0.8, 0), turn=12, scale=0.8)), dict(azimuth=4, elevation=28, fill=0.78)),
    "tread-sofa-steps-stone": (lambda: steps(STONE), dict(azimuth=38, elevation=18, fill=0.72)),
    "tread-sofa-steps-moss": (lambda: steps(MOSS), dict(azimuth=-48, elevation=24, fill=0.74)),
    "teasel-comb": (comb, dict(azimuth=-12, elevation=48, fill=0.8)),
    "teasel-comb-detail": (comb, dict(close=(0.0, -0.3, 0.14), width=1.1, azimuth=-22, elevation=36)),
    "boot-room-peg-rail-three": (lambda: (flat_wall(), rail(3)), dict(set=False, azimuth=-16, elevation=8, fill=0.78)),
    "boot-room-peg-rail-five": (lambda: (flat_wall(), hanging_lead(rail(5)[1], MOSS)), dict(set=False, azimuth=14, elevation=6, fill=0.82)),
    "first-walk-set-pegs": (pegs_with_set, dict(set=False, azimuth=-10, elevation=5, fill=0.78)),
}
