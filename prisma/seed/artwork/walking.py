"""Leads, collars and what hangs off them."""

import math

import bpy
import numpy as np
from bowls import biscuits
from materials import *
from shapes import *
from studio import srgb


def clip(at, heading=0.0, scale=1.0, roll=0.0, pitch=0.0):
    """A trigger clip that starts at its eye and points along x."""
    brass = metal()
    eye = circle(0.085, 48)
    parts = [tube(eye[:, [0, 2, 1]], 0.026, brass, closed=True, sides=12)]
    barrel = lathe([(0, 0), (0.045, 0), (0.05, 0.02), (0.05, 0.1), (0.036, 0.12), (0.036, 0.15), (0.055, 0.17), (0.055, 0.2), (0, 0.21)], brass, 40)
    barrel.rotation_euler = (0, math.pi / 2, 0)
    barrel.location = (0.09, 0, 0)
    hook = [(0.28, 0, 0), (0.36, 0.0, 0.005), (0.44, 0.09, 0), (0.55, 0.13, 0), (0.66, 0.09, 0), (0.7, 0.0, 0), (0.66, -0.09, 0), (0.57, -0.12, 0)]
    parts += [barrel, tube(smooth_line(np.array(hook, dtype=float), 3), 0.033, brass, sides=14)]
    gate = [(0.36, -0.02, 0), (0.44, -0.085, 0), (0.57, -0.115, 0)]
    parts.append(tube(smooth_line(np.array(gate, dtype=float), 2), 0.024, brass, sides=12))
    knob = lathe([(0, 0), (0.03, 0), (0.035, 0.05), (0, 0.06)], brass, 24)
    knob.rotation_euler, knob.location = (math.pi / 2, 0, 0), (0.44, -0.09, 0)
    holder = join_under([*parts, knob], at, scale=scale)
    holder.rotation_euler = (math.radians(roll), math.radians(pitch), math.radians(heading))
    return holder


def whipping(path, radius, material, pale):
    """A leather sleeve about a rope, sewn along its top."""
    sleeve = tube(path, radius, material, sides=28)
    line = np.asarray(path, dtype=float) + (0, 0, radius * 1.02)
    stitches(line, pale, 0.035, 0.022, 0.006)
    return sleeve


def coil(turns=4, radius=0.78, thick=0.062, seed=2, spread=0.075):
    """Loose loops of rope on a table; the first point is the outer end."""
    rng = np.random.default_rng(seed)
    t = np.linspace(0, 1, 90 * turns)
    angle = t * TAU * turns + 0.5
    wander = ripple(np.stack([np.cos(angle), np.sin(angle), t * 3], -1), 0.8, seed)
    r = radius + spread * wander + 0.1 * np.sin(angle * 0.5 + 1) - 0.03 * t
    z = thick * 1.02 + t * thick * (turns - 1) * 1.25 + 0.25 * thick * np.sin(angle * 1.5)
    z = np.maximum(z, thick)
    squash = 0.86
    return np.stack([r * np.cos(angle), r * squash * np.sin(angle), z], -1)


def rope_lead(colour, at=(0, 0, 0), turn=0.0, scale=1.0):
    before = names()
    material, hide, pale = yarn(colour), leather(TAN), plain_material(CREAM, 0.8)
    thick = 0.064
    body = coil(4, thick=thick)
    first = body[0]
    lead_out = smooth_line(np.array([(-0.46, -1.12, thick), (-0.05, -1.14, thick), (0.5, -0.96, thick), (0.84, -0.5, thick), (0.86, 0.0, thick), tuple(first)]), 4)
    line = np.concatenate([lead_out, body[1:]])
    last = line[-1]
    loop = smooth_line(
        np.array([tuple(last), (last[0] * 0.8, last[1] + 0.5, last[2]), (0.2, 0.5, last[2]), (-0.38, 0.36, last[2] + 0.02), (-0.46, -0.05, last[2] + 0.02), (-0.05, -0.2, last[2]), (0.36, 0.0, last[2]), (0.5, 0.34, last[2] + 0.02)], dtype=float), 3)
    whole = even(smooth_line(np.concatenate([line, loop[1:]]), 1), 900)
    rope(whole, thick, material, pitch=0.3, detail=12)
    start = whole[0]
    sleeve = np.array([start + (-0.16, -0.005, 0.01), start + (0.0, 0, 0), whole[14], whole[26]])
    whipping(smooth_line(sleeve, 2), thick * 1.16, hide, pale)
    end = even(whole[-40:], 8)
    whipping(end, thick * 1.25, hide, pale)
    clip(start + (-0.22, -0.01, 0.0), 182, 0.95, roll=6)
    return join_under([bpy.data.objects[name] for name in names() - before if bpy.data.objects[name].parent is None], at, turn, scale=scale)


def collar(colour, at=(0, 0, 0), turn=0.0, tag=False, scale=1.0):
    before = names()
    hide, brass, pale = leather(colour), metal(), plain_material(srgb("E4D3B4"), 0.8)
    width, thick = 0.26, 0.05
    radius, squash = 0.85, 0.88
    height = width / 2 + 0.005
    ring = circle(radius, 200, height, squash)
    ring[:, 2] += 0.015 * np.sin(np.arange(200) / 200 * TAU * 2)
    ribbon(ring, width, thick, hide, (0, 0, 1), closed=True)
    angle = np.linspace(math.radians(-92), math.radians(-30), 60)
    outer = np.stack([(radius + 0.056) * np.cos(angle), (radius + 0.056) * squash * np.sin(angle), np.full(60, height)], -1)
    ribbon(outer, width * 0.98, thick * 0.9, hide, (0, 0, 1))
    for shift in (-0.1, 0.1):
        t = np.linspace(math.radians(-140), math.radians(-98), 50)
        stitches(np.stack([(radius + 0.029) * np.cos(t), (radius + 0.029) * squash * np.sin(t), np.full(50, height + shift)], -1), pale, 0.036, 0.024, 0.007)
        t = np.linspace(math.radians(-28), math.radians(245), 260)
        stitches(np.stack([(radius + 0.027) * np.cos(t), (radius + 0.027) * squash * np.sin(t), np.full(260, height + shift) + 0.015 * np.sin(t * 2)], -1), pale, 0.036, 0.024, 0.006)
    hole = plain_material(shade(colour, 0.15), 0.9)
    for degrees in (-72, -62, -52, -42):
        a = math.radians(degrees)
        dot = ball(0.02, hole, ((radius + 0.079) * math.cos(a), (radius + 0.079) * squash * math.sin(a), height), detail=12)
        eyelet = circle(0.027, 24)
        rim = tube(eyelet, 0.008, brass, closed=True, sides=8)
        rim.location = dot.location
        rim.rotation_euler = (math.pi / 2, 0, a + math.pi / 2)
    a = math.radians(-92)
    place = ((radius + 0.075) * math.cos(a), (radius + 0.085) * squash * math.sin(a), height)
    frame_ = tube(rounded_rectangle(0.22, 0.36, 0.05, 80), 0.026, brass, closed=True, sides=12)
    pin = tube([(-0.1, 0, 0.02), (0.02, 0, 0.035), (0.135, 0, 0.028)], 0.015, brass, sides=10)
    bar = tube([(-0.02, -0.15, 0.0), (-0.02, 0.15, 0.0)], 0.017, brass, sides=10)
    buckle_ = join_under([frame_, pin, bar], place)
    buckle_.rotation_euler = (math.pi / 2, 0, a + math.pi / 2)
    for degrees in (-80, -34):
        a = math.radians(degrees)
        at_ = np.array([(radius + 0.03) * math.cos(a), (radius + 0.03) * squash * math.sin(a), height])
        out = np.array([math.cos(a), math.sin(a), 0])
        outline = rounded_rectangle(0.15, width + 0.05, 0.03, 60)
        path = at_ + outline[:, :1] * out + outline[:, 1:2] * np.array([0, 0, 1.0])
        ribbon(path, 0.09, 0.022, hide, np.cross(out, (0, 0, 1.0)), closed=True)
    a = math.radians(-122)
    d_place = np.array([(radius + 0.06) * math.cos(a), (radius + 0.06) * squash * math.sin(a), height])
    t = np.linspace(0, math.pi, 30)
    d_line = np.concatenate([np.stack([0.13 * np.cos(t), np.zeros(30), -0.17 * np.sin(t)], -1), [(-0.13, 0, 0.02), (0.13, 0, 0.02)]])
    d_ring = tube(even(d_line, 70, closed=True), 0.02, brass, closed=True, sides=12)
    d_ring.location = d_place + (0, -0.02, -0.02)
    d_ring.rotation_euler = (math.radians(-10 if tag else -66), 0, a + math.pi / 2)
    if tag:
        disc = brass_disc(0.24)
        disc.rotation_euler = (math.radians(78), 0, a + math.pi / 2 + 0.1)
        disc.location = d_place + (-0.02, -0.1, -0.42)
    lift = 0.66 if tag else 0.0
    return join_under([bpy.data.objects[name] for name in names() - before if bpy.data.objects[name].parent is None], (at[0], at[1], at[2] + lift), turn, scale=scale)


def brass_disc(radius):
    brass = metal(BRASS, 0.3)
    body = lathe([(0, 0), (radius * 0.9, 0), (radius, 0.02), (radius, 0.04), (radius * 0.94, 0.062), (radius * 0.88, 0.052), (0, 0.052)], brass, 96, rounded=1)
    lug = tube(circle(radius * 0.2, 40, 0.03), radius * 0.08, brass, closed=True, sides=10)
    lug.location = (0, radius * 1.13, 0)
    ring = circle(radius * 0.36, 60)
    split = [tube(ring + (0, 0, z), 0.016, metal(srgb("B9B4AA"), 0.22), closed=True, sides=10) for z in (0, 0.028)]
    holder = join_under(split, (0, radius * 1.52, 0.045))
    holder.rotation_euler = (math.radians(24), math.radians(14), 0)
    return join_under([body, lug, holder])


def tags():
    first = brass_disc(0.62)
    first.rotation_euler = (0, 0, math.radians(18))
    first.location = (-0.35, 0.1, 0)
    second = brass_disc(0.44)
    second.rotation_euler = (0, 0, math.radians(-30))
    second.location = (0.72, -0.34, 0)


def strap_lead(colour):
    hide, pale = leather(colour), plain_material(srgb("E4D3B4"), 0.8)
    width = 0.26
    t = np.linspace(0, 1, 700)
    angle = TAU * 4.6 * t - 1.2
    r = 0.22 + 0.5 * t + 0.02 * np.sin(angle * 1.3)
    spiral = np.stack([r * np.cos(angle), r * np.sin(angle), np.full(700, width / 2)], -1)
    out = spiral[-1]
    heading = spiral[-1] - spiral[-2]
    heading /= np.linalg.norm(heading)
    tail = [out + heading * s + np.array([0, 0, 0]) for s in (0.15, 0.4, 0.7)]
    path = np.concatenate([spiral, even(smooth_line(np.array([out, *tail]), 2), 60)[1:]])
    ribbon(path, width, 0.05, hide, (0, 0, 1))
    tangent = np.gradient(path, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    outward = np.cross(tangent, (0, 0, 1.0))
    for shift in (-0.1, 0.1):
        stitches((path + outward * 0.028 + (0, 0, shift))[-330:], pale, 0.036, 0.024, 0.006)
    end = path[-1]
    brass = metal()
    for back in (0.1, 0.24):
        rivet = ball(0.035, brass, end - tangent[-1] * back + outward[-1] * 0.03, (1, 1, 1), 16)
    turn = math.degrees(math.atan2(tangent[-1][1], tangent[-1][0]))
    clip(end + tangent[-1] * 0.05, turn, 1.0, roll=90)


def bandana(colour):
    material = woven(CREAM, colour, "gingham", 0.13)
    u, v = np.meshgrid(np.linspace(-1, 1, 220), np.linspace(0, 1, 130), indexing="ij")
    half = (1 - v) * 1.35
    x, y = u * half, -v * 1.3 + 0.55
    points = np.stack([x, y, np.zeros_like(x)], -1)
    swell = 0.1 * np.exp(-((v * 9) ** 2)) + 0.03
    points[..., 2] = 0.035 + swell + 0.05 * ripple(points, 0.9, 3) * (0.3 + v) + 0.035 * np.sin(x * 5 + y * 3) * np.clip(v * 2, 0, 1) * (1 - v)
    points[..., 2] = np.maximum(points[..., 2], 0.02)
    uv = np.stack([x, y], -1)
    upper = grid(points, material, uv=uv)
    solid(upper, 0.018)
    under = points.copy()
    under[..., 0] = under[..., 0] * 1.015 + 0.035
    under[..., 1] -= 0.03 * v
    under[..., 2] = np.maximum(under[..., 2] * 0.5 - 0.004, 0.006)
    solid(grid(under, material, uv=uv + 0.03), 0.014)
    hem = np.concatenate([points[0, ::-1], points[-1]]) + (0, 0, 0.016)
    inset = hem * (0.955, 0.955, 1) + (0, 0.0, 0.004)
    stitches(inset, plain_material(CREAM, 0.8), 0.03, 0.02, 0.005)
    for side in (-1, 1):
        corner = points[-1 if side > 0 else 0, 0]
        tie = [corner + (-side * 0.12, 0, 0.03), corner + (side * 0.16, 0.02, 0.05), corner + (side * 0.34, -0.12, 0.03), corner + (side * 0.4, -0.38, 0.025)]
        ribbon(even(smooth_line(np.array(tie), 3), 50), 0.1, 0.02, material, (0, 0.9, 0.1 * side))


def pouch(colour, at=(0, 0, 0), turn=0.0, scale=1.0):
    before = names()
    hide, brass, pale = leather(colour), metal(), plain_material(srgb("E4D3B4"), 0.8)
    radius, half = 0.44, 0.8
    profile = [(0, -half), (radius * 0.86, -half), (radius * 0.97, -half + 0.03), (radius, -half + 0.1), (radius * 1.01, 0), (radius, half - 0.1), (radius * 0.97, half - 0.03), (radius * 0.86, half), (0, half)]
    body = lathe(profile, hide, 96, rounded=2)
    body.rotation_euler = (0, math.pi / 2, 0)
    for x in (-half + 0.09, half - 0.09):
        angle = np.linspace(0, TAU, 120)
        line = np.stack([np.full(120, x), (radius + 0.006) * np.cos(angle), (radius + 0.006) * np.sin(angle)], -1)
        stitches(line, pale, 0.034, 0.024, 0.008)
        seam = np.stack([np.full(100, x + (0.075 if x < 0 else -0.075)), (radius + 0.0) * np.cos(np.linspace(0, TAU, 100, endpoint=False)), (radius + 0.0) * np.sin(np.linspace(0, TAU, 100, endpoint=False))], -1)
        tube(seam, 0.012, leather(shade(colour, 0.7)), closed=True, sides=8)
    angle = np.linspace(math.radians(60), math.radians(215), 60)
    flap = np.stack([np.zeros(60), (radius + 0.022) * np.cos(angle), (radius + 0.022) * np.sin(angle)], -1)
    ribbon(flap, 0.42, 0.034, hide, (1, 0, 0))
    for shift in (-0.18, 0.18):
        stitches(flap * (1, 1.025, 1.025) + (shift, 0, 0), pale, 0.034, 0.024, 0.007)
    popper = lathe([(0, 0), (0.085, 0), (0.09, 0.015), (0.07, 0.035), (0, 0.045)], brass, 48, rounded=1)
    a = math.radians(200)
    popper.location = (0, (radius + 0.035) * math.cos(a), (radius + 0.035) * math.sin(a))
    popper.rotation_euler = (a - math.pi / 2, 0, 0)
    eyelet = tube(circle(0.1, 48), 0.03, brass, closed=True, sides=12)
    a = math.radians(168)
    eyelet.location = (0.5, (radius + 0.004) * math.cos(a), (radius + 0.004) * math.sin(a))
    eyelet.rotation_euler = (a - math.pi / 2, 0, 0)
    dark = ball(0.095, plain_material((0.02, 0.02, 0.018), 0.9), eyelet.location, (1, 0.25, 1), 24)
    bag = plain_material(srgb("7E8B6D"), 0.55, 0.4)
    u, v = np.meshgrid(np.linspace(-1, 1, 24), np.linspace(0, 1, 24), indexing="ij")
    tip = np.stack([0.5 + u * 0.05 * (1 + 1.6 * v), -radius - 0.32 * v - 0.0 * u, 0.1 - 0.2 * v**2 + 0.03 * np.sin(u * 8) * v], -1)
    grid(tip, bag)
    tab = np.stack([np.zeros(30), 0.1 * np.cos(np.linspace(0, math.pi, 30)), radius + 0.02 + 0.13 * np.sin(np.linspace(0, math.pi, 30))], -1)
    ribbon(tab, 0.16, 0.034, hide, (1, 0, 0))
    clip((0.0, 0, radius + 0.17), 8, 0.85, roll=90, pitch=-28)
    return join_under([bpy.data.objects[name] for name in names() - before if bpy.data.objects[name].parent is None], (at[0], at[1], at[2] + radius * scale), turn, scale=scale)


def treat_pouch(colour, spill=False):
    material, cord = cloth(colour, 0.02, 0.5), yarn(CREAM)
    t, a = np.meshgrid(np.linspace(0, 1, 150), np.linspace(0, TAU, 300, endpoint=False), indexing="ij")
    knots = [0, 0.04, 0.12, 0.35, 0.6, 0.76, 0.84, 0.9, 1.0]
    radius = np.interp(t, knots, [0.5, 0.62, 0.68, 0.7, 0.62, 0.44, 0.36, 0.44, 0.6])
    height = np.interp(t, [0, 0.04, 1.0], [0.02, 0.05, 1.62])
    pleat = np.clip((t - 0.45) / 0.35, 0, 1) ** 1.3
    radius = radius + pleat * 0.055 * np.sin(a * 15 + 1.3 * np.sin(a * 2)) + 0.015 * np.sin(a * 3 + 1) * (1 - pleat)
    points = np.stack([radius * np.cos(a), radius * 0.82 * np.sin(a), height], -1)
    points += 0.018 * ripple(points, 1.5, 4)[..., None]
    points[..., 2] = np.maximum(points[..., 2], 0.01)
    bag = grid(points, material, wrap_v=True)
    solid(bag, 0.022)
    lathe([(0, 0.02), (0.5, 0.02)], material)
    neck = circle(0.43, 160, 1.36, 0.82)
    neck[:, 2] += 0.012 * np.sin(np.linspace(0, TAU * 15, 160))
    rope(neck, 0.034, cord, pitch=0.15, closed=True)
    for side, drop in ((-1, 0.62), (1, 0.5)):
        tail = smooth_line(np.array([(0.1 * side, -0.36, 1.36), (0.14 * side, -0.5, 1.32), (0.17 * side, -0.6, 1.05), (0.13 * side, -0.63, 1.36 - drop)]), 3)
        rope(tail, 0.032, cord, pitch=0.15)
        ball(0.06, cord, tail[-1], detail=20)
    toggle = lathe([(0.05, 0), (0.1, 0.02), (0.11, 0.08), (0.1, 0.14), (0.05, 0.16)], leather(TAN), 40, rounded=1)
    toggle.location, toggle.scale = (0.0, -0.47, 1.26), (1.5, 0.8, 1)
    if spill:
        biscuits(9, (-0.1, -1.0), 0.26, 6, 0.1)


def carrier(colour):
    before = names()
    material, trim, hide, pale = cloth(colour, 0.018, 0.45), cloth(shade(colour, 0.82)), leather(TAN), plain_material(CREAM, 0.8)
    width, depth, height = 1.9, 1.05, 1.15
    outline = rounded_rectangle(width, depth, 0.16, 320)
    rows = []
    for t in np.linspace(0, 1, 60):
        flare = 0.96 + 0.07 * t
        line = outline * (flare, flare, 1)
        line[:, 2] = 0.02 + t * height - 0.05 * t * (1 - np.abs(outline[:, 0]) / (width / 2)) ** 1.2
        line[:, :2] *= (1 + 0.02 * math.sin(t * math.pi))
        rows.append(line)
    points = np.array(rows)
    points += 0.016 * ripple(points, 1.3, 2)[..., None]
    points[..., 2] = np.maximum(points[..., 2], 0.01)
    walls = grid(points, material, wrap_v=True)
    solid(walls, 0.05, 0.012)
    base = grid(points[:14] * (1.018, 1.034, 1), hide, wrap_v=True)
    solid(base, 0.03)
    stitches(np.concatenate([points[13], points[13][:1]]) * (1.03, 1.052, 1) - (0, 0, 0.02), pale, 0.036, 0.024, 0.006)
    tube(points[-1] * (0.99, 0.985, 1) + (0, 0, 0.0), 0.034, trim, closed=True, sides=12)
    floor = padded(width * 0.93, depth * 0.9, 0.12, cloth(CREAM), radius=0.14, puff=0.5)[0]
    floor.location.z = 0.08
    for side in (-1, 1):
        y = side * depth / 2
        t = np.linspace(0, 1, 90)
        arch = np.stack([0.42 * np.cos(math.pi * (1 - t)), y * 0.98 + side * 0.03 - side * 0.16 * np.sin(t * math.pi), height * 0.98 + 0.62 * np.sin(t * math.pi) ** 0.75], -1)
        low = lambda x: np.array([(x, y * 0.985 + side * 0.05, z) for z in np.linspace(0.32, height * 0.98, 30)[:-1]])
        path = np.concatenate([low(-0.42), arch, low(0.42)[::-1]])
        path = even(smooth_line(path, 1), 200)
        path[:, 1] += side * 0.035
        ribbon(path, 0.13, 0.035, hide, np.cross(np.gradient(path, axis=0), (0, 1.0, 0)))
        for x in (-0.42, 0.42):
            for dx in (-0.05, 0.05):
                stitches([(x + dx, y * 0.985 + side * 0.107, z) for z in (0.34, 0.7, 1.0)], pale, 0.036, 0.024, 0.006)
            ball(0.03, metal(), (x, y * 0.985 + side * 0.11, 1.05), detail=16)


def walk_set():
    rope_lead(OAT, (-0.35, 0.55, 0), -6)
    collar(TAN, (0.85, -0.85, 0), 12, scale=0.74)
    pouch(TAN, (-0.6, -1.2, 0), 14, scale=0.5)


SHOTS = {
    "harbour-rope-lead-oat": (lambda: rope_lead(OAT), dict(azimuth=0, elevation=50, fill=0.78)),
    "harbour-rope-lead-moss": (lambda: rope_lead(MOSS), dict(azimuth=-18, elevation=34, fill=0.8)),
    "harbour-rope-lead-clay": (lambda: rope_lead(CLAY), dict(azimuth=14, elevation=62, fill=0.76)),
    "harbour-rope-lead-detail": (lambda: rope_lead(OAT), dict(close=(-0.48, -1.12, 0.06), width=1.15, azimuth=-12, elevation=42)),
    "saddlers-collar-tan": (lambda: collar(TAN), dict(azimuth=8, elevation=20, fill=0.72)),
    "saddlers-collar-chestnut": (lambda: collar(CHESTNUT), dict(azimuth=-24, elevation=30, fill=0.74)),
    "saddlers-collar-detail": (lambda: collar(TAN), dict(close=(0.02, -0.82, 0.13), width=0.95, azimuth=6, elevation=14)),
    "saddlers-lead-tan": (lambda: strap_lead(TAN), dict(azimuth=-14, elevation=32, fill=0.78)),
    "saddlers-lead-chestnut": (lambda: strap_lead(CHESTNUT), dict(azimuth=22, elevation=44, fill=0.78)),
    "picnic-bandana-clay": (lambda: bandana(CLAY), dict(azimuth=8, elevation=74, fill=0.86)),
    "picnic-bandana-slate": (lambda: bandana(SLATE), dict(azimuth=-24, elevation=52, fill=0.86)),
    "errand-bag-pouch-tan": (lambda: pouch(TAN), dict(azimuth=14, elevation=16, fill=0.68)),
    "errand-bag-pouch-chestnut": (lambda: pouch(CHESTNUT), dict(azimuth=44, elevation=20, fill=0.68)),
    "penny-brass-tag": (tags, dict(azimuth=0, elevation=52, fill=0.72)),
    "penny-brass-tag-collar": (lambda: collar(TAN, tag=True), dict(close=(-0.42, -0.85, 0.63), width=1.15, azimuth=-22, elevation=6)),
    "hedgerow-treat-pouch-moss": (lambda: treat_pouch(MOSS), dict(azimuth=6, elevation=12, fill=0.7)),
    "hedgerow-treat-pouch-charcoal": (lambda: treat_pouch(CHARCOAL, True), dict(azimuth=-14, elevation=22, fill=0.76)),
    "branch-line-carrier-oat": (lambda: carrier(OAT), dict(azimuth=18, elevation=14, fill=0.74)),
    "branch-line-carrier-moss": (lambda: carrier(MOSS), dict(azimuth=-40, elevation=22, fill=0.74)),
    "first-walk-set": (walk_set, dict(azimuth=0, elevation=58, fill=0.84)),
}
