"""Blankets, throws, covers and towels."""

import math

import bpy
import numpy as np
from beds import box_cushion
from materials import *
from shapes import *


def fold_path(depth, layers, gap, drape, steep=0.0):
    """Down to up through the layers of a fold, then over the front and down, as (y, z)."""
    line, forward = [], True
    for layer in range(layers):
        z = gap * (layer + 0.5)
        reach = depth / 2 - 0.012 * ((layer * 7) % 3)
        ys = np.linspace(-reach, reach, 40)
        ys = ys if forward else ys[::-1]
        line += [(y, z) for y in ys]
        if layer < layers - 1:
            side = 1 if forward else -1
            for step in np.linspace(-math.pi / 2, math.pi / 2, 14)[1:-1]:
                line.append((side * (reach + gap * 0.5 * math.cos(step)), z + gap * 0.5 + gap * 0.5 * math.sin(step)))
        forward = not forward
    if drape:
        y, z = line[-1]
        for step in np.linspace(0, math.pi / 2, 12)[1:]:
            line.append((y - gap * 0.9 * math.sin(step), z - gap * 0.9 * (1 - math.cos(step))))
        y, z = line[-1]
        line += [(y - 0.012 * t, z - drape * t) for t in np.linspace(0, 1, 26)[1:]]
    flat = np.array(line)
    return even(np.column_stack([np.zeros(len(flat)), flat]), len(flat) * 2)


def folded(material, width=1.75, depth=1.2, layers=6, gap=0.1, drape=0.0, thick=0.82, seed=1.0, columns=120, quilt=0.0, limp=1.0, scale=1.0):
    path = fold_path(depth, layers, gap, drape)
    length = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    x = np.linspace(-1, 1, columns) * width / 2
    points = np.repeat(path[:, None, :], columns, 1)
    points[..., 0] = x[None, :]
    level = points[..., 2] / (layers * gap)
    edge = np.abs(points[..., 0]) / (width / 2)
    points[..., 0] *= 1 + 0.012 * limp * np.sin(length * 2.1 + seed)[:, None]
    points[..., 2] += 0.02 * limp * level * ripple(points * (1, 1, 0.3), 1.1, seed)
    points[..., 2] -= 0.05 * limp * level * edge**4
    points[..., 1] += 0.014 * limp * ripple(points * (1, 0.4, 2.2), 1.6, seed + 2)
    points[..., 2] = np.maximum(points[..., 2], gap * 0.46)
    if quilt:
        tangent = np.gradient(path, axis=0)
        tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
        normal = np.stack([np.zeros(len(path)), -tangent[:, 2], tangent[:, 1]], -1)
        wave = np.abs(np.sin(x * math.pi / 0.16)) ** 0.6 - 0.55
        points += normal[:, None, :] * (wave * quilt)[None, :, None]
    uv = np.stack([np.repeat(x[None, :], len(path), 0), np.repeat(((length[-1] - length) / scale)[:, None], columns, 1)], -1)
    sheet = grid(points, material, uv=uv)
    solid(sheet, gap * thick, offset=0.0)
    if not quilt:
        soft = sheet.modifiers.new("edge", "BEVEL")
        soft.width, soft.segments, soft.limit_method, soft.angle_limit = gap * 0.28, 3, "ANGLE", math.radians(60)
    return sheet, points


def fringe(points, material, count=90, length=0.2, radius=0.011):
    """Knotted threads from the last row of a folded throw, hanging down."""
    row = points[-1]
    rng = np.random.default_rng(3)
    for start in even(row, count)[1:-1]:
        lean = rng.normal(0, 0.012, 2)
        line = [start + (0, -0.002, 0.03), start, start + (lean[0] * 0.4, -0.012, -length * 0.35), start + (lean[0], lean[1] - 0.01, -length * rng.uniform(0.9, 1.08))]
        tube(smooth_line(np.array(line), 2), radius, material, sides=7, name="fringe")
        ball(radius * 1.9, material, start + (0, -0.004, -0.025), detail=8)


def herringbone(colour):
    cloth_material = woven(shade(CREAM, 0.95), colour, "herringbone", 0.042)
    _, points = folded(cloth_material, drape=0.26, layers=6, gap=0.095)
    fringe(points, yarn(blend(CREAM, colour, 0.35)))


def stripes(colour):
    _, points = folded(woven(CREAM, colour, "stripe", 0.36), drape=0.36, layers=7, gap=0.088, seed=4)


def waffle(colour):
    folded(knit(colour, 0.055), drape=0.0, layers=7, gap=0.105, seed=6, thick=0.9)


def sherpa(colour):
    _, points = folded(felt(shade(colour, 0.92)), depth=1.15, width=1.6, layers=4, gap=0.2, seed=2, thick=0.8, columns=80, limp=1.4)
    outward = np.cross(np.gradient(points, axis=1), np.gradient(points, axis=0))
    outward /= np.linalg.norm(outward, axis=-1, keepdims=True) + 1e-9
    for side in (1, -1):
        loops((points + outward * side * 0.085)[:, :: side], curls(colour), 17000, 0.03, 0.4, seed=3 + side)
    for end in (0, -1):
        strip = points[end][None] + outward[end][None] * np.linspace(-0.09, 0.09, 9)[:, None, None] - (0, 0.012, 0)
        loops(strip, curls(colour), 900, 0.03, 0.4, seed=6 + end)
    for side in (1, -1):
        edge = points[:, 0 if side < 0 else -1]
        strip = edge[:, None, :] + outward[:, 0][:, None, :] * np.linspace(-0.08, 0.08, 9)[None, :, None] + (side * 0.01, 0, 0)
        loops(strip[:, ::-side], curls(colour), 2600, 0.03, 0.4, seed=9 + side)


def sofa_quilt(colour):
    sheet, points = folded(cloth(colour, 0.016, 0.4), layers=4, gap=0.15, seed=3, thick=0.62, columns=360, quilt=0.03, limp=0.7)


def towel(colour):
    material = terry(CREAM, colour)
    sheet, _ = folded(material, width=1.55, depth=1.1, layers=6, gap=0.12, seed=5, thick=0.86, columns=200, scale=0.62)
    sheet2, _ = folded(material, width=1.5, depth=1.06, layers=4, gap=0.12, seed=9, thick=0.86, columns=200, scale=0.62)
    join_under(sheet2, (0.02, 0.0, 0.745), -3)
    loop = [(-0.18, -0.48, 1.2), (-0.22, -0.64, 1.14), (-0.2, -0.7, 1.0), (-0.12, -0.7, 0.99), (-0.1, -0.64, 1.13), (-0.12, -0.48, 1.2)]
    ribbon(smooth_line(np.array(loop), 3), 0.05, 0.016, cloth(colour), (0, 1, 0.3))


def crate_cover(colour, closed=False):
    material, dark, wire = cloth(colour, 0.018, 0.4), plain_material((0.05, 0.047, 0.043), 0.9), metal(srgb_grey(), 0.4)
    width, depth, height = 2.0, 1.3, 1.35
    outline = rounded_rectangle(width, depth, 0.1, 480)
    start = int(np.argmin(np.linalg.norm(outline[:, :2] - (0.0, -depth / 2), axis=1)))
    outline = np.roll(outline, -start, 0)
    along = np.arange(480) / 480
    keep = np.ones(480, bool) if closed else (along > 0.105) & (along < 0.895)
    side = outline[keep]
    rows = []
    for t in np.linspace(0, 1, 50):
        flare = 1 + 0.018 * t
        line = side * (flare, flare, 1)
        fold = 0.014 * t * np.sin(along[keep] * TAU * 23 + 2 * np.sin(along[keep] * TAU * 5))
        out = line[:, :2] / np.linalg.norm(line[:, :2], axis=1, keepdims=True)
        line[:, :2] += out * fold[:, None]
        line[:, 2] = height - (height - 0.03) * t
        rows.append(line)
    walls = grid(np.array(rows), material, wrap_v=closed)
    solid(walls, 0.02)
    top, line = padded(width, depth, 0.05, material, radius=0.1, puff=0.3, folds=0.06)
    top.location.z = height - 0.035
    seam = line.copy()
    seam[:, 2] = height + 0.005
    tube(seam, 0.02, cloth(shade(colour, 0.84)), closed=True, sides=8)
    if closed:
        x = 0.0
        for z in (0.45, 0.9):
            ribbon([(-0.02, -depth / 2 - 0.035, z), (0.0, -depth / 2 - 0.05, z - 0.08), (0.03, -depth / 2 - 0.05, z - 0.24)], 0.05, 0.012, cloth(shade(colour, 0.8)), (1, 0, 0))
        return
    roll = np.linspace(-0.62, 0.62, 40)
    tube(np.stack([roll, np.full(40, -depth / 2 - 0.03), np.full(40, height - 0.12)], -1), 0.1 + 0.008 * np.sin(roll * 30), material, sides=40)
    for x in (-0.38, 0.38):
        ring = np.stack([np.full(40, x), -depth / 2 - 0.03 + 0.108 * np.cos(np.linspace(0, TAU, 40, endpoint=False)), height - 0.12 + 0.108 * np.sin(np.linspace(0, TAU, 40, endpoint=False))], -1)
        ribbon(ring, 0.06, 0.012, cloth(shade(colour, 0.78)), (1, 0, 0), closed=True)
        ribbon([(x, -depth / 2 - 0.13, height - 0.16), (x + 0.02, -depth / 2 - 0.15, height - 0.3), (x + 0.03, -depth / 2 - 0.14, height - 0.46)], 0.05, 0.01, cloth(shade(colour, 0.78)), (1, 0, 0))
    for x in np.linspace(-0.9, 0.9, 19):
        tube([(x, -depth / 2 + 0.05, 0.05), (x, -depth / 2 + 0.05, height - 0.06)], 0.008, wire, sides=8)
    for z in (0.06, 0.5, 0.95):
        tube([(-0.92, -depth / 2 + 0.055, z), (0.92, -depth / 2 + 0.055, z)], 0.01, wire, sides=8)
    box_cushion(1.7, 1.05, 0.14, STONE, 0.03)


def srgb_grey():
    return (0.08, 0.078, 0.075)


SHOTS = {
    "langdale-herringbone-throw-moss": (lambda: herringbone(MOSS), dict(azimuth=18, elevation=24, fill=0.78)),
    "langdale-herringbone-throw-clay": (lambda: herringbone(CLAY), dict(azimuth=-30, elevation=20, fill=0.76)),
    "langdale-herringbone-throw-detail": (lambda: herringbone(MOSS), dict(close=(0.2, -0.62, 0.42), width=0.85, azimuth=14, elevation=30)),
    "selvedge-stripe-throw-slate": (lambda: stripes(SLATE), dict(azimuth=20, elevation=24, fill=0.78)),
    "selvedge-stripe-throw-clay": (lambda: stripes(CLAY), dict(azimuth=-38, elevation=18, fill=0.78)),
    "garth-waffle-blanket-oat": (lambda: waffle(OAT), dict(azimuth=16, elevation=24, fill=0.78)),
    "garth-waffle-blanket-moss": (lambda: waffle(MOSS), dict(azimuth=-36, elevation=22, fill=0.78)),
    "drover-sherpa-blanket-cream": (lambda: sherpa(CREAM), dict(azimuth=16, elevation=22, fill=0.76)),
    "drover-sherpa-blanket-clay": (lambda: sherpa(CLAY), dict(azimuth=-32, elevation=18, fill=0.76)),
    "compromise-sofa-quilt-oat": (lambda: sofa_quilt(OAT), dict(azimuth=18, elevation=24, fill=0.78)),
    "compromise-sofa-quilt-slate": (lambda: sofa_quilt(SLATE), dict(azimuth=-34, elevation=20, fill=0.78)),
    "lights-out-crate-cover-oat": (lambda: crate_cover(OAT), dict(azimuth=24, elevation=14, fill=0.76)),
    "lights-out-crate-cover-side": (lambda: crate_cover(OAT, True), dict(azimuth=-40, elevation=15, fill=0.76)),
    "beck-drying-towel-clay": (lambda: towel(CLAY), dict(azimuth=18, elevation=20, fill=0.72)),
    "beck-drying-towel-slate": (lambda: towel(SLATE), dict(azimuth=-28, elevation=18, fill=0.72)),
}
