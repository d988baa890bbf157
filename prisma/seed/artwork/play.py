"""Toys, scratchers and the cat tower."""

import math

import bmesh
import bpy
import numpy as np
from bowls import biscuits
from materials import *
from shapes import *
from studio import srgb


def strands(starts, ends, bend, radius, material, seed=1, sides=5, steps=6, name="strands"):
    """Many thin threads as one mesh; `bend` pushes their middles about."""
    rng = np.random.default_rng(seed)
    starts, ends = np.asarray(starts, dtype=float), np.asarray(ends, dtype=float)
    count = len(starts)
    middle = (starts + ends) / 2 + rng.normal(0, bend, (count, 3))
    t = np.linspace(0, 1, steps)[None, :, None]
    line = (1 - t) ** 2 * starts[:, None] + 2 * t * (1 - t) * middle[:, None] + t**2 * ends[:, None]
    tangent = np.gradient(line, axis=1)
    tangent /= np.linalg.norm(tangent, axis=-1, keepdims=True) + 1e-9
    side = np.cross(tangent, (0.31, 0.52, 0.79))
    side /= np.linalg.norm(side, axis=-1, keepdims=True) + 1e-9
    other = np.cross(tangent, side)
    angle = np.linspace(0, TAU, sides, endpoint=False)
    points = line[:, :, None] + radius * (np.cos(angle)[:, None] * side[:, :, None] + np.sin(angle)[:, None] * other[:, :, None])
    i, j = np.meshgrid(np.arange(steps - 1), np.arange(sides), indexing="ij")
    index = lambda p, q: p * sides + q % sides
    quads = np.stack([index(i, j), index(i, j + 1), index(i + 1, j + 1), index(i + 1, j)], -1).reshape(1, -1, 4)
    quads = (quads + (np.arange(count) * steps * sides)[:, None, None]).reshape(-1, 4)
    return quad_mesh(points.reshape(-1, 3), quads, material, name)


def quad_mesh(points, quads, material, name="quads", smooth=True):
    mesh = bpy.data.meshes.new(name)
    mesh.vertices.add(len(points))
    mesh.vertices.foreach_set("co", points.astype(np.float32).ravel())
    mesh.loops.add(quads.size)
    mesh.loops.foreach_set("vertex_index", quads.ravel().astype(np.int32))
    mesh.polygons.add(len(quads))
    mesh.polygons.foreach_set("loop_start", np.arange(0, quads.size, 4, dtype=np.int32))
    mesh.polygons.foreach_set("loop_total", np.full(len(quads), 4, dtype=np.int32))
    mesh.update(calc_edges=True)
    return link(name, mesh, material, smooth)


def knot(centre, axis, size, thick, materials):
    """Three crossing turns of rope: how a fist knot looks from any side."""
    axis = np.asarray(axis, dtype=float)
    for turn, (tilt, shift, grow) in enumerate(((24, -0.4, 0.92), (-22, 0.35, 0.95), (62, 0.0, 1.05))):
        ring = circle(size * grow, 60)
        ring = ring[:, [2, 0, 1]]
        a = math.radians(tilt)
        rotate = np.array([[math.cos(a), -math.sin(a), 0], [math.sin(a), math.cos(a), 0], [0, 0, 1]])
        if turn == 2:
            rotate = np.array([[math.cos(a), 0, -math.sin(a)], [0, 1, 0], [math.sin(a), 0, math.cos(a)]])
        line = ring @ rotate.T + np.asarray(centre) + axis * shift * size
        line[:, 2] = np.maximum(line[:, 2], thick)
        rope(line, thick, materials, pitch=thick * 4.6, closed=True)


def tug(colour):
    plain_yarn, dyed = yarn(CREAM), yarn(colour)
    trio = [plain_yarn, dyed, plain_yarn]
    t = np.linspace(-1, 1, 200)
    line = np.stack([t * 0.86, 0.1 * np.sin(t * 2.2), 0.2 + 0.0 * t], -1)
    rope(line, 0.15, trio, pitch=0.62, detail=26)
    rng = np.random.default_rng(4)
    for side in (-1, 1):
        end = line[0 if side < 0 else -1]
        knot(end + (side * 0.1, 0, 0.1), (1, 0, 0), 0.2, 0.125, trio)
        root = end + np.array([side * 0.26, 0, 0.02])
        count = 420
        starts = root + rng.normal(0, 0.055, (count, 3))
        spread = rng.normal(0, 1, (count, 3)) * (0.1, 0.2, 0.14)
        ends = root + np.array([side * 0.52, side * 0.04, -0.1]) + spread
        ends[:, 2] = np.maximum(ends[:, 2], 0.015)
        mask = rng.uniform(size=count) < 0.33
        strands(starts[mask], ends[mask], 0.05, 0.009, dyed, 2)
        strands(starts[~mask], ends[~mask], 0.05, 0.009, plain_yarn, 3)


def felt_ball(radius, colour, at, seed):
    thing = ball(radius, felt(colour, 0.18, 0.7), at, detail=80)
    bumps(thing, "CLOUDS", 0.09, 0.018)
    rng = np.random.default_rng(seed)
    out = rng.normal(size=(5000, 3))
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    starts = np.array(at) + out * radius * 0.99
    strands(starts, starts + (out * 0.02 + rng.normal(0, 0.03, (5000, 3))) * radius, 0.004, 0.0026 * radius, curls(shade(colour, 1.1)), seed, 3, 4)


def felt_balls():
    felt_ball(0.5, OAT, (-0.62, 0.12, 0.5), 1)
    felt_ball(0.5, CLAY, (0.5, -0.12, 0.5), 2)
    felt_ball(0.48, SLATE, (0.02, 0.82, 0.48), 3)


def rubber_ball(colour, at=(0, 0, 0), turn=(0, 0, 0), radius=1.0):
    rise, around = np.meshgrid(np.linspace(0, math.pi, 220), np.linspace(0, TAU, 440, endpoint=False), indexing="ij")
    out = np.stack([np.sin(rise) * np.cos(around), np.sin(rise) * np.sin(around), np.cos(rise)], -1)
    golden = math.pi * (3 - math.sqrt(5))
    depth = np.zeros(rise.shape)
    for i in range(34):
        z = 1 - 2 * (i + 0.5) / 34
        r = math.sqrt(1 - z * z)
        centre = np.array([r * math.cos(golden * i), r * math.sin(golden * i), z])
        angle = np.arccos(np.clip(out @ centre, -1, 1))
        width = 0.2
        depth += -0.075 * np.clip(1 - (angle / width) ** 2, 0, 1) ** 0.8 + 0.018 * np.exp(-(((angle - width * 1.12) / 0.045) ** 2))
    hole = np.arccos(np.clip(out @ np.array([0.35, -0.86, 0.36]) / np.linalg.norm([0.35, -0.86, 0.36]), -1, 1))
    depth = np.where(hole < 0.3, -0.02, depth) - 0.62 / (1 + np.exp((hole - 0.2) / 0.012))
    shell = grid(out * (radius * (1 + depth))[..., None], plain_material(colour, 0.5, 0.35, Sheen=0.15), wrap_v=True)
    return join_under(shell, (at[0], at[1], at[2] + radius), turn=turn[2], tilt=(turn[0], turn[1]))


def snuffle():
    rng = np.random.default_rng(8)
    lathe([(0, 0.0), (1.08, 0.0), (1.1, 0.03), (1.08, 0.06), (0, 0.06)], felt(shade(MOSS, 0.7)), 96)
    steps = 9
    for colour, count, seed in ((MOSS, 520, 1), (shade(MOSS, 1.45), 300, 2), (OAT, 250, 3), (CLAY, 90, 4)):
        rng = np.random.default_rng(seed)
        r, a = 1.05 * np.sqrt(rng.uniform(size=count)), rng.uniform(0, TAU, count)
        root = np.stack([r * np.cos(a), r * np.sin(a), np.full(count, 0.05)], -1)
        out = np.stack([np.cos(a) * r, np.sin(a) * r, np.zeros(count)], -1)
        heading = out * 0.75 + rng.normal(0, 0.42, (count, 3)) * (1, 1, 0)
        length = rng.uniform(0.3, 0.42, count)[:, None, None]
        t = np.linspace(0, 1, steps)[None, :, None]
        curl = rng.uniform(0.5, 1.15, count)[:, None, None]
        line = root[:, None] + heading[:, None] * t**1.7 * 0.32 * curl
        line = line + np.array([0, 0, 1.0]) * length * (t - 0.38 * curl * t**2.4)
        across = np.cross(heading + rng.normal(0, 0.4, (count, 3)), (0, 0, 1.0))
        across /= np.linalg.norm(across, axis=1, keepdims=True) + 1e-9
        half = 0.052 * rng.uniform(0.85, 1.15, count)[:, None, None]
        points = np.stack([line - across[:, None] * half, line + across[:, None] * half], 2)
        i = np.arange(steps - 1)
        quads = np.stack([i * 2, i * 2 + 1, i * 2 + 3, i * 2 + 2], -1)[None]
        quads = (quads + (np.arange(count) * steps * 2)[:, None, None]).reshape(-1, 4)
        strips = quad_mesh(points.reshape(-1, 3), quads, felt(colour, 0.2), "strips")
        solid(strips, 0.02, offset=0)


def tunnel(colour):
    material, trim = cloth(colour, 0.016, 0.45), cloth(shade(colour, 0.72), 0.014)
    length, radius = 3.3, 0.58
    x, a = np.meshgrid(np.linspace(-1, 1, 360), np.linspace(0, TAU, 260, endpoint=False), indexing="ij")
    between = np.abs(np.sin((x + 1) / 2 * math.pi * 3))
    r = radius * (1 - 0.05 * between) + 0.012 * between * np.sin(a * 9 + 5 * np.sin(x * 7)) + 0.008 * between * np.sin(x * 60 + a * 4)
    points = np.stack([x * length / 2, r * np.sin(a), r * np.cos(a) + radius], -1)
    points += 0.01 * ripple(points, 2, 3)[..., None]
    sheet = grid(points, material, wrap_v=True)
    lean, reach = -0.42, 0.2
    mesh = bmesh.new()
    mesh.from_mesh(sheet.data)
    arc = lambda v: (math.atan2(v.co.y, v.co.z - radius) - lean) * radius
    away = [v for v in mesh.verts if v.co.x**2 + arc(v) ** 2 < reach**2]
    bmesh.ops.delete(mesh, geom=away, context="VERTS")
    mesh.to_mesh(sheet.data)
    mesh.free()
    solid(sheet, 0.014)
    turn = np.linspace(0, TAU, 90, endpoint=False)
    angle = lean + (reach + 0.012) * np.sin(turn) / radius
    ring = np.stack([(reach + 0.012) * np.cos(turn), radius * 0.965 * np.sin(angle), radius + radius * 0.965 * np.cos(angle)], -1)
    tube(ring, 0.028, trim, closed=True, sides=12)
    for k in range(4):
        at = -length / 2 + length * k / 3
        hoop = circle((radius + 0.004), 160)[:, [2, 0, 1]] + (at, 0, radius)
        tube(hoop, 0.034, trim, closed=True, sides=12)
    for side in (-1, 1):
        ribbon(smooth_line(np.array([(side * length / 2, -0.06, 2 * radius), (side * (length / 2 + 0.1), -0.1, 2 * radius - 0.02), (side * (length / 2 + 0.14), -0.14, 2 * radius - 0.22)]), 2), 0.06, 0.012, trim, (0, 1, 0.2))


def wound(low, high, radius, at=(0, 0), thick=0.034):
    """Sisal rope wound round a post from one height to another."""
    turns = int((high - low) / (thick * 1.86))
    t = np.linspace(0, 1, turns * 56)
    line = np.stack([at[0] + radius * np.cos(t * TAU * turns), at[1] + radius * np.sin(t * TAU * turns), low + t * (high - low)], -1)
    core = lathe([(radius * 0.99, low), (radius * 0.99, high)], yarn(shade(SISAL, 0.6)), 48)
    core.location = (at[0], at[1], 0)
    rope(line, thick, yarn(SISAL, 0.8), pitch=0.16, detail=7)


def disc(radius, z, material, at=(0, 0), thick=0.09):
    made = lathe([(0, z), (radius - 0.02, z), (radius, z + 0.02), (radius, z + thick - 0.025), (radius - 0.02, z + thick), (0, z + thick)], material, 128, rounded=1)
    made.location = (at[0], at[1], 0)
    return made


def post():
    disc(0.82, 0.0, wood(ASH, "x"), thick=0.11)
    wound(0.13, 2.9, 0.2)
    lathe([(0, 2.9), (0.25, 2.9), (0.265, 2.93), (0.265, 3.02), (0.24, 3.06), (0, 3.07)], wood(ASH, "x"), 96, rounded=1)


def scratch_card():
    """Card seen on its cut edge: liners with a fluted sheet between."""
    n = Nodes("corrugated")
    u, v, _ = n.split(n.where(True))
    layer = n.math("FRACT", n.math("MULTIPLY", v, 26.0))
    wave = n.math("ADD", 0.5, n.math("MULTIPLY", n.math("SINE", n.math("MULTIPLY", u, 420.0)), 0.36))
    flute = n.math("LESS_THAN", n.math("ABSOLUTE", n.math("SUBTRACT", layer, wave)), 0.17)
    liner = n.math("LESS_THAN", n.math("ABSOLUTE", n.math("SUBTRACT", layer, 0.5)), 0.4)
    paper = n.math("MAXIMUM", flute, n.math("SUBTRACT", 1.0, liner))
    grit = n.noise(n.where(), 40, 3, 0.7)
    light = n.mix(n.range(grit, 0.3, 0.7), shade(CARD, 0.9), shade(CARD, 1.12))
    tinted = n.mix(paper, shade(CARD, 0.3), light)
    return n.finish(tinted, 0.95, paper, 0.7, 0.02, Specular=0.05)


def dune():
    t = np.linspace(0, 1, 300)
    x = (t - 0.5) * 3.0
    top = 0.44 + 0.36 * np.sin(t * TAU * 0.98 + 0.55) * np.clip(1.1 - 0.35 * t, 0, 2) + 0.04
    leg = np.clip((t - 0.03) / 0.1, 0, 1)
    low = np.clip(top - 0.38, 0, None) * leg * leg * (3 - 2 * leg)
    width = 1.15
    y = np.linspace(-0.5, 0.5, 60) * width
    stack = lambda z: np.stack([np.repeat(x[:, None], 60, 1), np.repeat(y[None], 300, 0), np.repeat(z[:, None], 60, 1)], -1)
    uv = np.stack([np.repeat(t[:, None], 60, 1), np.repeat(np.linspace(0, 1, 60)[None], 300, 0)], -1)
    grid(stack(top), scratch_card(), uv=uv)
    grid(stack(low)[:, ::-1], scratch_card(), uv=uv)
    plain_card = Nodes("card")
    ply = plain_card.noise(plain_card.where(False, (4, 4, 4)), 3, 3)
    fibre = plain_card.noise(plain_card.where(), 60, 3, 0.7)
    tinted = plain_card.mix(plain_card.range(plain_card.math("ADD", plain_card.math("MULTIPLY", ply, 0.5), plain_card.math("MULTIPLY", fibre, 0.5)), 0.35, 0.65), shade(CARD, 0.9), shade(CARD, 1.1))
    side = plain_card.finish(tinted, 0.9, fibre, 0.15, 0.01)
    for edge in (-1, 1):
        lines = np.stack([np.stack([x, np.full(300, edge * width * 0.501), low + (top - low) * s], -1) for s in np.linspace(0, 1, 8)])
        grid(lines, side)
    for end in (0, -1):
        lines = np.stack([np.stack([np.full(60, x[end]), y, np.full(60, low[end] + (top[end] - low[end]) * s)], -1) for s in np.linspace(0, 1, 8)])
        grid(lines, side)


def mouse(colour):
    t, a = np.meshgrid(np.linspace(0, 1, 120), np.linspace(0, TAU, 160, endpoint=False), indexing="ij")
    radius = 0.56 * np.sin(np.clip(t, 0, 1) * math.pi) ** 0.62 * (1.12 - 0.62 * (1 - t) ** 1.1)
    points = np.stack([-1.1 + 2.1 * t, radius * np.cos(a) * 0.92, np.maximum(0.02, 0.45 + radius * np.sin(a) * np.where(np.sin(a) > 0, 1.05, 0.8))], -1)
    points += 0.018 * ripple(points, 1.3, 6)[..., None]
    body = grid(points, felt(colour, 0.2, 0.7), wrap_v=True)
    bumps(body, "CLOUDS", 0.1, 0.02)
    rng = np.random.default_rng(5)
    pick = points[rng.integers(4, 116, 2600), rng.integers(0, 160, 2600)]
    out = pick - np.array([0, 0, 0.42]) * 1 - np.stack([pick[:, 0], 0 * pick[:, 0], 0 * pick[:, 0]], -1)
    out /= np.linalg.norm(out, axis=1, keepdims=True) + 1e-9
    strands(pick, pick + out * 0.012 + rng.normal(0, 0.02, out.shape), 0.008, 0.002, curls(shade(colour, 1.1)), 3, 3, 4)
    hide = leather(shade(TAN, 1.05))
    for side in (-1, 1):
        s, b = np.meshgrid(np.linspace(0, 1, 24), np.linspace(0, TAU, 60), indexing="ij")
        ear = np.stack([0.05 + 0.0 * s, s * 0.24 * np.cos(b), 0.2 + s * 0.27 * np.sin(b)], -1)
        ear[..., 0] += 0.12 * (s * np.cos(b)) ** 2 + 0.06 * s**2
        made = solid(grid(ear, hide), 0.026)
        made.location = (-0.42, side * 0.33, 0.66)
        made.rotation_euler = (math.radians(side * -28), math.radians(-12), math.radians(side * -16))
    tail = smooth_line(np.array([(0.92, 0, 0.36), (1.2, 0.02, 0.16), (1.5, 0.18, 0.05), (1.75, 0.1, 0.045), (1.98, -0.26, 0.045), (1.75, -0.62, 0.045), (1.3, -0.72, 0.045), (1.0, -0.62, 0.045)]), 4)
    rope(tail, 0.045, yarn(CREAM), pitch=0.18)
    knot_at = tail[-1]
    ball(0.075, yarn(CREAM), knot_at + (0, 0, 0.02), detail=24)
    pale = plain_material(shade(colour, 0.45), 0.8)
    seam = np.stack([np.linspace(-0.98, 0.9, 120)] * 3, -1)
    for dy in (-0.05, 0.0, 0.05):
        tube([(-1.085, dy * 0.5, 0.46 + dy), (-1.045, dy * 1.6, 0.5 + dy * 1.2)], 0.016, pale, sides=8)
    ball(0.05, pale, (-1.1, 0, 0.48), (0.8, 1, 0.8), 20)


def tower(levels):
    base = wood(ASH, "x")
    disc(0.86, 0, base, thick=0.12)
    height = {2: (1.15, 2.15), 3: (1.1, 2.05, 3.0)}[levels]
    spots = ((-0.28, 0.1), (0.34, 0.05), (-0.18, 0.05))
    below = 0.12
    for k, z in enumerate(height):
        spot = spots[k]
        disc(0.62, z, wood(ASH, "x"), spot, 0.09)
        pad = lathe([(0, z + 0.085), (0.55, z + 0.085), (0.575, z + 0.1), (0.57, z + 0.135), (0.5, z + 0.15), (0, z + 0.14)], felt(MOSS if k % 2 else STONE, 0.18, 0.6), 96, rounded=2)
        pad.location = (spot[0], spot[1], 0)
        joint = spot if k == 0 else tuple((a + b) / 2 for a, b in zip(spot, spots[k - 1]))
        if k % 2 == 0:
            wound(below + 0.12, z - 0.06, 0.13, joint, 0.03)
            tube([(joint[0], joint[1], below), (joint[0], joint[1], z)], 0.115, wood(ASH, "z"), sides=40)
        else:
            tube([(joint[0], joint[1], below), (joint[0], joint[1], z)], 0.115, wood(ASH, "z"), sides=40)
        below = z + 0.09
    if levels == 2:
        return
    cord = [(spots[2][0] + 0.45, -0.3, 3.0), (spots[2][0] + 0.46, -0.32, 2.62)]
    tube(cord, 0.012, yarn(CREAM))
    felt_ball(0.1, CLAY, (spots[2][0] + 0.46, -0.32, 2.54), 3)


SHOTS = {
    "bosun-rope-tug-clay": (lambda: tug(CLAY), dict(azimuth=-24, elevation=32, fill=0.82)),
    "bosun-rope-tug-slate": (lambda: tug(SLATE), dict(azimuth=34, elevation=24, fill=0.8)),
    "skittle-felt-balls": (felt_balls, dict(azimuth=4, elevation=18, fill=0.72)),
    "skittle-felt-balls-detail": (felt_balls, dict(close=(0.1, -0.3, 0.62), width=1.2, azimuth=-8, elevation=14)),
    "lunar-rubber-ball-clay": (lambda: rubber_ball(CLAY), dict(azimuth=0, elevation=16, fill=0.62)),
    "lunar-rubber-ball-moss": (lambda: (rubber_ball(MOSS, (-0.75, 0.3, 0), (20, 30, 70), 0.8), rubber_ball(MOSS, (0.8, -0.35, 0), (0, 0, 0), 0.8)), dict(azimuth=4, elevation=20, fill=0.74)),
    "meadow-snuffle-mat": (snuffle, dict(azimuth=10, elevation=34, fill=0.8)),
    "meadow-snuffle-mat-detail": (lambda: (snuffle(), biscuits(9, (0.1, -0.45), 0.28, 3, 0.06, 0.3)), dict(close=(0.1, -0.4, 0.28), width=1.05, azimuth=12, elevation=34)),
    "burrow-play-tunnel-moss": (lambda: tunnel(MOSS), dict(azimuth=28, elevation=20, fill=0.82)),
    "burrow-play-tunnel-clay": (lambda: tunnel(CLAY), dict(azimuth=64, elevation=14, fill=0.74)),
    "mast-scratching-post": (post, dict(azimuth=10, elevation=9, fill=0.78)),
    "mast-scratching-post-detail": (post, dict(close=(0, -0.1, 2.82), width=0.95, azimuth=14, elevation=14)),
    "dune-scratcher": (dune, dict(azimuth=24, elevation=20, fill=0.82)),
    "dune-scratcher-detail": (dune, dict(close=(-0.65, -0.2, 0.75), width=0.8, azimuth=30, elevation=34)),
    "barnaby-wool-mouse-stone": (lambda: mouse(STONE), dict(azimuth=-34, elevation=20, fill=0.78)),
    "barnaby-wool-mouse-clay": (lambda: mouse(CLAY), dict(azimuth=8, elevation=18, fill=0.8)),
    "lookout-cat-tower-short": (lambda: tower(2), dict(azimuth=12, elevation=9, fill=0.78)),
    "lookout-cat-tower-tall": (lambda: tower(3), dict(azimuth=-16, elevation=8, fill=0.82)),
    "lookout-cat-tower-detail": (lambda: tower(2), dict(close=(0.34, -0.3, 2.22), width=1.25, azimuth=14, elevation=20)),
}
