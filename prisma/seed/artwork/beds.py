"""Beds and nests."""

import math

import bpy
import numpy as np
from materials import *
from shapes import *
from studio import *


def ring_bed(colour):
    ground, curl = felt(shade(colour, 0.8)), curls(colour)
    around = np.linspace(0, TAU, 320)
    tube_angle = np.linspace(0, TAU, 120)
    a, t = np.meshgrid(around, tube_angle, indexing="ij")
    gather = 0.012 * np.sin(np.round(26 + 0 * a) * a) * np.clip(-np.cos(t), 0, 1) ** 1.5
    radius = 0.36 * (1 + 0.03 * np.sin(a * 2 + 0.6) + 0.015 * np.sin(a * 5)) + gather
    points = np.stack(
        [
            (0.78 + radius * np.cos(t) * 1.02) * np.cos(a),
            (0.78 + radius * np.cos(t) * 1.02) * np.sin(a),
            0.33 + radius * np.sin(t) * np.where(np.sin(t) > 0, 0.98, 0.9),
        ],
        -1,
    )
    grid(points, ground)
    loops(points, curl, 21000, 0.026, 0.4)
    ring, angle = np.meshgrid(np.linspace(0, 1, 60), np.linspace(0, TAU, 160), indexing="ij")
    dome = 0.2 + 0.2 * (1 - ring**3.2) - 0.05 * np.exp(-(ring**2) * 9)
    pad = np.stack([0.62 * ring * np.cos(angle), 0.62 * ring * np.sin(angle), dome], -1)
    pad[..., 2] += 0.018 * ripple(pad, 1.5, 2)
    grid(pad, ground)
    loops(pad, curl, 3600, 0.026, 0.4, seed=5)


def piping(path, material, radius=0.022):
    return tube(path, radius, material, closed=True, sides=10, name="piping")


def box_cushion(width, depth, height, colour, at=0.0, weave=cloth, puff=0.22, piped=True):
    material, trim = weave(colour), weave(shade(colour, 0.8))
    pad, outline = padded(width, depth, height, material, puff=puff, folds=0.05, seed=width * 3)
    pad.location.z = at
    if piped:
        for z in (0.012, height):
            line = outline.copy() * (0.997, 0.997, 1)
            line[:, 2] = at + z - (0.006 if z > 0.1 else 0)
            line[:, 2] += 0.004 * ripple(line, 1.2, z * 10)
            piping(line, trim)
    return pad


def orchard(colour):
    box_cushion(2.1, 1.45, 0.26, colour)


def bolster(length, radius, material, trim, sides=(-1, 1)):
    """A stuffed roll along x with a flat, piped end."""
    along = np.concatenate([np.linspace(-1, -0.9, 10), np.linspace(-0.88, 0.88, 120), np.linspace(0.9, 1, 10)])
    angle = np.linspace(0, TAU, 96, endpoint=False)
    x, t = np.meshgrid(along, angle, indexing="ij")
    profile = np.where(np.abs(x) > 0.9, np.sqrt(np.clip(1 - ((np.abs(x) - 0.9) / 0.1) ** 2, 0, 1)) * 0.25 + 0.75, 1)
    profile = np.where(np.abs(x) >= 0.9999, 0.0, profile)
    pucker = 1 + 0.018 * np.sin(t * 18) * np.clip((np.abs(x) - 0.55) / 0.35, 0, 1)
    sag = 1 + 0.03 * np.cos(x * 3.0)
    r = radius * profile * pucker * sag
    points = np.stack([x * length / 2, r * np.cos(t), r * np.sin(t) * 0.94], -1)
    points += 0.008 * ripple(points, 3, 4)[..., None]
    roll = grid(points, material, wrap_v=True)
    ends = []
    for side in sides:
        ring = np.stack([np.full(72, side * length * 0.452), radius * 1.0 * np.cos(np.linspace(0, TAU, 72, endpoint=False)), radius * 0.95 * np.sin(np.linspace(0, TAU, 72, endpoint=False))], -1)
        ends.append(tube(ring, 0.018, trim, closed=True, sides=8))
    return [roll, *ends]


def bolster_bed(colour):
    before = names()
    material, trim = twill(colour), twill(shade(colour, 0.75))
    box_cushion(1.75, 1.3, 0.24, colour, 0.0, twill, puff=0.3)
    join_under(bolster(2.12, 0.25, material, trim), (0, 0.74, 0.33))
    for side in (-1, 1):
        join_under(bolster(1.34, 0.235, material, trim, (-1,)), (side * 0.94, -0.05, 0.31), 90)
    return [bpy.data.objects[name] for name in names() - before]


def travel_bed(colour):
    canvas, lining = cloth(colour, 0.014, 0.5), cloth(OAT, 0.016)
    turns = np.linspace(0, TAU * 3.6, 420)
    spiral = 0.06 + 0.098 * turns / TAU
    rows = []
    for x in np.linspace(-1, 1, 60):
        y = spiral * np.cos(turns)
        z = spiral * np.sin(turns)
        line = np.stack([np.full_like(turns, x), y, z], -1)
        line[:, 1:] *= 1 + 0.012 * math.sin(x * 9) + 0.006 * math.sin(x * 23)
        rows.append(line)
    points = np.array(rows)
    inner = grid(points, lining)
    solid(inner, 0.06, offset=1.0)
    outer_turns = np.linspace(TAU * 2.62, TAU * 3.66, 200)
    r = 0.072 + 0.098 * outer_turns / TAU
    shell = []
    for x in np.linspace(-1.012, 1.012, 80):
        wave = 1 + 0.012 * math.sin(x * 9) + 0.006 * math.sin(x * 23)
        shell.append(np.stack([np.full_like(r, x), r * wave * np.cos(outer_turns), r * wave * np.sin(outer_turns)], -1))
    outer = grid(np.array(shell), canvas)
    solid(outer, 0.024, offset=1.0)
    strap, brass, pale = leather(TAN), metal(), plain_material(CREAM, 0.8)
    for x in (-0.52, 0.52):
        turn_at = np.linspace(0, TAU, 240, endpoint=False)
        turn = turn_at / TAU + np.where(turn_at / TAU > 0.66, 2, 3)
        roll = 0.072 + 0.098 * turn + 0.03
        kernel = np.hanning(41) / np.hanning(41).sum()
        roll = np.convolve(np.concatenate([roll[-20:], roll, roll[:20]]), kernel, "valid")
        ring = np.stack([np.full(240, x), roll * np.cos(turn_at), roll * np.sin(turn_at)], -1)
        ribbon(ring, 0.15, 0.03, strap, (1, 0, 0), closed=True)
        part = ring[65:150] * (1, 1, 1)
        out = part * (0, 1, 1) / np.linalg.norm(part[:, 1:], axis=1, keepdims=True)
        for shift in (-0.058, 0.058):
            stitches(part + out * 0.016 + (shift, 0, 0), pale, 0.035, 0.022, 0.005)
        buckle(x, float(roll[93]) + 0.02, 140, brass)
    join_under([o for o in bpy.context.scene.objects if not o.get("set")], (0, 0, 0.4))


def buckle(x, radius, degrees, brass, width=0.2, length=0.15):
    """A rectangular buckle lying on a roll of this radius."""
    outline = rounded_rectangle(width, length, 0.03, 60)
    frame_ = tube(outline, 0.015, brass, closed=True, sides=10)
    pin = tube([(0, -length / 2, 0.012), (0, 0, 0.022), (0, length / 2 + 0.01, 0.014)], 0.009, brass, sides=8)
    angle = math.radians(degrees)
    holder = join_under([frame_, pin])
    holder.location = (x, radius * math.cos(angle), radius * math.sin(angle))
    holder.rotation_euler = (angle - math.pi / 2, 0, 0)


def channel_mat(colour):
    material, trim = cloth(colour, 0.016, 0.4), cloth(shade(colour, 0.72), 0.014)
    width, depth = 2.2, 1.5
    x, y = np.meshgrid(np.linspace(-1, 1, 340), np.linspace(-1, 1, 160), indexing="ij")
    for sign in (1, -1):
        power = 7
        fit = (1 - np.abs(x) ** 14) ** 0.3 * (1 - np.abs(y) ** 14) ** 0.3
        channels = np.abs(np.sin((x + 1) * math.pi * 4.5)) ** 0.55
        z = 0.1 + sign * (0.012 + 0.085 * channels * fit)
        px, py = x * width / 2, y * depth / 2
        corner = np.clip((np.abs(x) ** 26 + np.abs(y) ** 26), 1, 2) ** (1 / 26)
        points = np.stack([px / corner, py / corner, z], -1)
        pucker = 0.008 * np.sin(y * 40 + 3 * np.sin(x * 7)) * (1 - channels) * fit
        points[..., 2] += pucker * sign + 0.006 * ripple(points, 1.8, 4) * fit
        grid(points if sign > 0 else points[::-1], material)
    pale = plain_material(shade(colour, 1.35), 0.8)
    for i in range(1, 9):
        at = -1 + i / 4.5
        line = np.stack([np.full(60, at * width / 2), np.linspace(-0.95, 0.95, 60) * depth / 2, np.full(60, 0.122)], -1)
        stitches(line, pale, 0.03, 0.015, 0.005)
    edge = rounded_rectangle(width, depth, 0.1, 240, 0.1)
    tube(edge, 0.034, trim, closed=True, sides=12)


def felt_cave(colour):
    """A shell grown from its back to the rim of the opening, so that the rim is a real edge."""
    material = felt(colour)
    along, around = np.meshgrid(np.linspace(0, 1, 150), np.linspace(0, TAU, 260, endpoint=False), indexing="ij")
    polar = along * math.radians(152)
    x = np.sin(polar) * np.cos(around)
    z = np.sin(polar) * np.sin(around)
    y = np.cos(polar)
    wide = np.sign(x) * np.abs(x) ** 0.92
    points = np.stack([wide, y * 0.96, np.where(z < 0, z * 0.56, z * 0.78) + 0.52], -1)
    points[..., 2] += np.where(y < -0.6, (-y - 0.6) * 0.16, 0)
    points[..., 2] = np.maximum(points[..., 2], 0.03 + 0.02 * np.abs(x))
    points += 0.02 * ripple(points, 0.9, 5)[..., None]
    shell = grid(points, material, wrap_v=True)
    wall = shell.modifiers.new("thickness", "SOLIDIFY")
    wall.thickness, wall.offset = 0.085, 1
    edge = shell.modifiers.new("edge", "BEVEL")
    edge.width, edge.segments, edge.limit_method, edge.angle_limit = 0.034, 4, "ANGLE", math.radians(50)
    bumps(shell, "CLOUDS", 0.24, 0.028)
    ball(0.55, felt(shade(colour, 0.9)), (0, 0.05, 0.14), (1.2, 1.2, 0.16), 40)


def ash_bed(colour):
    before = names()
    frame_wood, side_wood, post_wood = wood(ASH, "x"), wood(ASH, "y"), wood(ASH, "z")
    width, depth = 2.2, 1.5
    box(width - 0.1, 0.075, 0.2, frame_wood, 0.034, (0, -depth / 2, 0.24))
    box(width - 0.1, 0.075, 0.2, frame_wood, 0.034, (0, depth / 2, 0.24))
    back = np.linspace(-1, 1, 60)
    box(width - 0.1, 0.075, 0.17, frame_wood, 0.034, (0, depth / 2, 0.62))
    for side in (-1, 1):
        box(0.075, depth - 0.08, 0.2, side_wood, 0.034, (side * width / 2, 0, 0.24))
        lathe([(0, 0), (0.05, 0), (0.06, 0.02), (0.075, 0.3), (0.078, 0.46), (0.07, 0.5), (0, 0.505)], post_wood, 40).location = (side * width / 2, -depth / 2, 0)
        lathe([(0, 0), (0.05, 0), (0.06, 0.02), (0.076, 0.3), (0.076, 0.78), (0.068, 0.83), (0, 0.84)], post_wood, 40).location = (side * width / 2, depth / 2, 0)
        box(0.05, depth - 0.1, 0.05, side_wood, 0.02, (side * width * 0.24, 0, 0.25))
    for x in np.linspace(-0.78, 0.78, 9):
        tube([(x, depth / 2, 0.42), (x, depth / 2, 0.64)], 0.022, post_wood, sides=16)
    box_cushion(width - 0.14, depth - 0.14, 0.2, colour, 0.3, puff=0.28)
    return [bpy.data.objects[name] for name in names() - before]


def rope_nest():
    material, cushion_cloth = yarn(blend(CREAM, OAT, 0.35)), cloth(OAT)
    thick = 0.082
    line = []
    for step in range(16 * 200):
        turn = step / 200
        angle = TAU * turn
        flare = 0.92 + 0.13 * math.sin(min(1, turn / 10) * math.pi * 0.55) + (0.03 if turn > 13 else 0)
        line.append((flare * math.cos(angle), flare * math.sin(angle), thick * 0.55 + turn * thick * 0.83))
    base = lathe([(0, 0.02), (0.95, 0.02)], material)
    rope(even(np.array(line[: 10 * 200]), 1500), thick * 0.56, material, pitch=0.26, detail=7)
    pad, outline = padded(1.55, 1.55, 0.2, cushion_cloth, radius=0.77, puff=0.6, folds=0.05)
    pad.location.z = 0.22
    outline[:, 2] = 0.42
    piping(outline, cloth(shade(OAT, 0.85)))
    for side in (-1, 1):
        t = np.linspace(0, 1, 40)
        arch = np.stack([np.full(40, side * 1.05) + 0 * t, (t - 0.5) * 0.62, 0.68 + 0.2 * np.sin(t * math.pi)], -1)
        rope(arch, thick * 0.5, material, pitch=0.24, detail=8)


SHOTS = {
    "bramble-ring-bed-oat": (lambda: ring_bed(OAT), dict(azimuth=12, elevation=24, fill=0.76)),
    "bramble-ring-bed-clay": (lambda: ring_bed(CLAY), dict(azimuth=0, elevation=15, fill=0.76)),
    "bramble-ring-bed-moss": (lambda: ring_bed(MOSS), dict(azimuth=-16, elevation=46, fill=0.78)),
    "bramble-ring-bed-detail": (lambda: ring_bed(OAT), dict(close=(0.28, -0.52, 0.48), width=0.95, azimuth=16, elevation=34)),
    "orchard-mattress-slate": (lambda: orchard(SLATE), dict(azimuth=24, elevation=22, fill=0.8)),
    "orchard-mattress-oat": (lambda: orchard(OAT), dict(azimuth=-38, elevation=16, fill=0.78)),
    "orchard-mattress-detail": (lambda: orchard(SLATE), dict(close=(0.95, -0.66, 0.2), width=0.8, azimuth=36, elevation=26)),
    "hollins-bolster-bed-moss": (lambda: bolster_bed(MOSS), dict(azimuth=16, elevation=24, fill=0.8)),
    "hollins-bolster-bed-clay": (lambda: bolster_bed(CLAY), dict(azimuth=-34, elevation=20, fill=0.8)),
    "crossing-travel-bed-moss": (lambda: travel_bed(MOSS), dict(azimuth=14, elevation=18, fill=0.76)),
    "crossing-travel-bed-slate": (lambda: travel_bed(SLATE), dict(azimuth=52, elevation=16, fill=0.7)),
    "channel-crate-mat-charcoal": (lambda: channel_mat(CHARCOAL), dict(azimuth=16, elevation=32, fill=0.8)),
    "channel-crate-mat-oat": (lambda: channel_mat(OAT), dict(azimuth=-36, elevation=20, fill=0.8)),
    "pebble-felt-cave-stone": (lambda: felt_cave(STONE), dict(azimuth=4, elevation=12, fill=0.72)),
    "pebble-felt-cave-charcoal": (lambda: felt_cave(CHARCOAL), dict(azimuth=28, elevation=20, fill=0.72)),
    "pebble-felt-cave-detail": (lambda: felt_cave(STONE), dict(close=(0.38, -0.88, 0.7), width=0.75, azimuth=8, elevation=14)),
    "settle-ash-bed-oat": (lambda: ash_bed(OAT), dict(azimuth=20, elevation=20, fill=0.8)),
    "settle-ash-bed-slate": (lambda: ash_bed(SLATE), dict(azimuth=-56, elevation=16, fill=0.76)),
    "settle-ash-bed-detail": (lambda: ash_bed(OAT), dict(close=(1.02, -0.74, 0.34), width=0.95, azimuth=30, elevation=16)),
    "quayside-rope-nest": (rope_nest, dict(azimuth=10, elevation=17, fill=0.74)),
    "quayside-rope-nest-above": (rope_nest, dict(azimuth=-20, elevation=48, fill=0.78)),
}
