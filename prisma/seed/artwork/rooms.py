"""Wide pictures of rooms, for the home page and the collections."""

import math

import bpy
import numpy as np
import blankets
import bowls
import care
import play
from beds import bolster_bed, felt_cave, ring_bed, rope_nest
from materials import *
from shapes import *
from studio import WALL, area, flat_wall, plain, srgb, window_sun, world
from walking import carrier, collar


def boards(colour, width=0.62):
    """Floorboards along y, each of its own tone, with a dark line between."""
    n = Nodes("boards")
    x, y, _ = n.split(n.where())
    plank = n.math("DIVIDE", x, width)
    own = n.add("TexWhiteNoise", {"W": n.math("FLOOR", plank)}, noise_dimensions="1D").outputs["Value"]
    grain = n.noise(n.where(False, (26, 0.7, 1), 0.2, 0.8), 1.0, 4, 0.6)
    fine = n.noise(n.where(False, (150, 3, 1)), 1.0, 2)
    tone = n.math("ADD", n.math("MULTIPLY", own, 0.5), n.math("MULTIPLY", n.math("ADD", grain, fine), 0.25))
    tinted = n.mix(tone, shade(colour, 0.8), shade(colour, 1.16))
    edge = n.math("ABSOLUTE", n.math("SUBTRACT", n.math("FRACT", plank), 0.5))
    tinted = n.mix(n.range(edge, 0.488, 0.495), tinted, shade(colour, 0.4))
    return n.finish(tinted, 0.5, grain, 0.06, 0.02, Specular=0.3)


def room(wall=2.4, floor=None, wall_colour=WALL, skirting=True, sun=True, window=(-0.2, 3.6)):
    """A floor, a back wall and morning sun through a window that is out of sight on the left."""
    plane = lambda corners, material, name: link(name, make(corners), material, False)

    def make(corners):
        mesh = bpy.data.meshes.new("plane")
        mesh.from_pydata(corners, [], [(0, 1, 2, 3)])
        return mesh

    plane([(-14, -14, 0), (14, -14, 0), (14, wall, 0), (-14, wall, 0)], floor or boards(srgb("CDAF88")), "floor")
    plaster = Nodes("plaster")
    trowel = plaster.noise(plaster.where(), 1.3, 4)
    plaster_material = plaster.finish(plaster.mix(trowel, shade(wall_colour, 0.96), shade(wall_colour, 1.03)), 0.95, trowel, 0.05, 0.05, Specular=0.05)
    plane([(-14, wall, 0), (14, wall, 0), (14, wall, 12), (-14, wall, 12)], plaster_material, "wall")
    if skirting:
        box(28, 0.07, 0.34, plain_material(srgb("EEE8DD"), 0.55), 0.02, (0, wall - 0.03, 0))
    dark = plain_material((0.5, 0.48, 0.45), 1.0)
    if sun:
        x, low, high = -7.0, 1.3, 6.0
        front, back = window[0] - 5.6, window[1] - 5.6
        sheets = [
            (-14, front, 0, 14), (back, 5, 0, 14), (front, back, 0, low), (front, back, high, 14),
            ((front + back) / 2 - 0.07, (front + back) / 2 + 0.07, low, high), (front, back, (low + high) / 2 - 0.06, (low + high) / 2 + 0.06),
        ]
        for a, b, c, d in sheets:
            plane([(x, a, c), (x, b, c), (x, b, d), (x, a, d)], dark, "shutter")
        window_sun((0.8, 0.62, -0.46), 3.6, 1.6)
    area("sky", (-4.6, -4.6, 5.0), (0.3, 0.8, 0.8), 3.6, 330, (1.0, 0.985, 0.96))
    area("fill", (5.5, -4.0, 4.5), (0, 1, 1), 4, 70, (1.0, 0.99, 0.97))
    world((1.0, 0.985, 0.965), 0.4)


def curtain(left, right, wall=2.4, top=7.0, colour=CREAM):
    s, z = np.meshgrid(np.linspace(0, 1, 420), np.linspace(0.02, top, 120), indexing="ij")
    folds = 0.13 * np.sin(s * TAU * 9 + 0.9 * np.sin(s * TAU * 3)) * (0.75 + 0.25 * np.sin(z * 0.7 + s * 9))
    hem = 0.03 * np.sin(z * 1.4 + s * 14) * (1 - z / top)
    points = np.stack([left + (right - left) * s + 0.03 * np.sin(z * 0.9 + s * 20), wall - 0.3 + folds + hem, z], -1)
    linen = cloth(colour, 0.02, 0.3)
    linen.node_tree.nodes["Principled BSDF"].inputs["Specular"].default_value = 0.05
    return solid(grid(points, linen), 0.015)


def plant(at, height=2.6, seed=3, leaves=34, colour=srgb("4F6145")):
    rng = np.random.default_rng(seed)
    x, y = at
    bowls_pot = [(0, 0.02), (0.42, 0.02), (0.46, 0.05), (0.56, 0.6), (0.6, 0.82), (0.57, 0.85), (0.52, 0.82), (0.48, 0.6), (0, 0.6)]
    pot = lathe(bowls_pot, glaze(srgb("C9B79E")), 96, rounded=2)
    soil = lathe([(0, 0.7), (0.51, 0.7)], felt(srgb("4A3A2C")), 60)
    for thing in (pot, soil):
        thing.location = (x, y, 0)
    stem_material, leaf_material = plain_material(srgb("6B5A44"), 0.8), leaf(colour)
    stems = []
    for k in range(3):
        lean = rng.normal(0, 0.24, 2)
        t = np.linspace(0, 1, 40)[:, None]
        stem = np.array([x, y, 0.68]) + t * np.array([lean[0], lean[1], height - 0.6 * k]) + t**2 * np.array([lean[0], lean[1], 0])
        stems.append(stem)
        tube(stem, np.linspace(0.035, 0.014, 40), stem_material, sides=10)
    for i in range(leaves):
        stem = stems[i % 3]
        root = stem[int(rng.uniform(10, 39))]
        turn = rng.uniform(0, TAU)
        length, width = rng.uniform(0.55, 0.85), rng.uniform(0.15, 0.22)
        u, v = np.meshgrid(np.linspace(0, 1, 24), np.linspace(-1, 1, 9), indexing="ij")
        profile = np.sin(np.clip(u * 1.02 - 0.06, 0, 1) * math.pi) ** 0.7 * width * (1 - 0.3 * u)
        rise = rng.uniform(0.1, 0.55)
        along, side = 0.1 + u * length * 0.9, v * profile
        up = rise * u * length - 0.55 * u**2 * length + 0.16 * np.abs(v) * profile * 2
        points = np.stack([along * math.cos(turn) - side * math.sin(turn), along * math.sin(turn) + side * math.cos(turn), up], -1) + root
        grid(points, leaf_material)


def bench(at, length=3.6, depth=1.2, height=0.85):
    x, y = at
    box(length, depth, 0.11, wood(ASH, "x"), 0.03, (x, y, height - 0.11))
    for sx in (-1, 1):
        for sy in (-1, 1):
            tube([(x + sx * (length / 2 - 0.24), y + sy * (depth / 2 - 0.14), 0), (x + sx * (length / 2 - 0.3), y + sy * (depth / 2 - 0.2), height - 0.05)], [0.055, 0.075], wood(ASH, "z"), sides=28)


def placed(build, at, turn=0.0, scale=1.0):
    before = names()
    build()
    return join_under([bpy.data.objects[n] for n in names() - before if bpy.data.objects[n].parent is None], at, turn, scale=scale)


def room_bed():
    room()
    curtain(-4.9, -2.5)
    plant((2.7, 1.45), 2.5)
    placed(lambda: bolster_bed(MOSS), (0.1, 0.35, 0), 14)
    placed(lambda: play.felt_ball(0.13, CLAY, (0, 0, 0.13), 3), (1.75, -0.75, 0))
    placed(lambda: blankets.stripes(CLAY), (0.35, 0.5, 0.27), 24, 0.42)


def room_blankets():
    room(wall_colour=srgb("DDD2C2"))
    bench((0.0, 0.9))
    placed(lambda: blankets.waffle(MOSS), (-0.95, 0.9, 0.85), 3, 0.78)
    placed(lambda: blankets.herringbone(CLAY), (-0.93, 0.88, 1.42), -4, 0.76)
    placed(lambda: blankets.stripes(SLATE), (0.82, 0.92, 0.85), -4, 0.78)
    placed(lambda: blankets.waffle(OAT), (0.84, 0.92, 1.34), 3, 0.74)
    placed(lambda: felt_cave(STONE), (3.05, 0.7, 0), -14, 0.85)
    plant((-3.25, 1.5), 2.3, 5)


def panelling(wall=2.4, height=2.5, colour=srgb("9A9E8B")):
    paint = plain_material(colour, 0.6)
    for k in range(-22, 23):
        box(0.36, 0.06, height, paint, 0.022, (k * 0.365, wall - 0.02, 0.0), segments=2)
    box(17, 0.14, 0.1, paint, 0.03, (0, wall - 0.05, height))


def room_feeding():
    room(floor=boards(srgb("C8AC88")), skirting=False)
    panelling()
    placed(lambda: bowls.feeder(0.62), (-0.65, 0.7, 0), 8)
    placed(lambda: bowls.jar(CHALK), (1.5, 1.45, 0), 0, 0.8)
    placed(lambda: bowls.jar(MOSS), (2.45, 1.6, 0), 0, 0.62)
    placed(lambda: bowls.cork_mat(False), (1.75, -0.15, 0), -6, 0.62)
    placed(lambda: bowls.bowl(CLAY, 0.46), (1.75, -0.15, 0.045))
    bowls.biscuits(5, (0.75, -0.6), 0.12, 3, 0.06)
    plant((-3.4, 1.5), 2.2, 9)


def room_walking():
    flat_wall(0.9, WALL)
    area("sky", (-4.6, -4.2, 4.0), (0, 0.9, 0.2), 3.0, 420, (1.0, 0.985, 0.96))
    world((1.0, 0.985, 0.965), 0.42)
    window_sun((0.72, 0.62, -0.5), 1.4, 3)
    bar = plain_material((0.5, 0.5, 0.5), 1)
    places = care.rail(5, spacing=0.86)
    care.hanging_towel(places[0], CLAY)
    care.hanging_lead(places[1], OAT)
    care.hanging_collar(places[2], TAN)
    care.hanging_lead(places[3], MOSS)
    care.hanging_collar(places[4], CHESTNUT)


def room_play():
    room(wall_colour=srgb("E2DACB"))
    curtain(-5.2, -3.2)
    placed(lambda: play.tower(3), (1.7, 1.15, 0), -12)
    placed(play.post, (-1.55, 1.2, 0), 0, 0.9)
    placed(lambda: play.tunnel(MOSS), (-0.55, -0.5, 0), 12, 0.6)
    placed(lambda: play.felt_ball(0.14, CLAY, (0, 0, 0.14), 3), (1.15, -0.9, 0))
    placed(lambda: play.felt_ball(0.14, OAT, (0, 0, 0.14), 4), (1.55, -0.55, 0))
    placed(lambda: play.mouse(STONE), (2.5, -0.6, 0), 30, 0.24)


def room_care():
    room(wall=1.5, floor=wood(ASH, "x", 0.7), wall_colour=srgb("D9CFBF"), skirting=False, window=(-0.4, 3.2))
    placed(lambda: blankets.towel(SLATE), (-1.55, 0.45, 0), 7, 0.85)
    placed(care.bottle, (0.1, 0.35, 0), 0, 0.92)
    placed(lambda: care.brush(), (1.1, -0.35, 0), -18, 0.62)
    placed(lambda: care.soap(), (0.05, -0.85, 0), 10, 0.42)
    placed(care.tin, (2.15, 0.45, 0), 0, 0.52)


VIEW = dict(room=True, lens=55)
SHOTS = {
    "room-bed": (room_bed, dict(VIEW, azimuth=4, elevation=12, aim=(0.0, 0.6, 0.92), distance=8.3)),
    "room-blankets": (room_blankets, dict(VIEW, azimuth=-4, elevation=9, aim=(0.1, 0.8, 1.15), distance=10.5)),
    "room-feeding": (room_feeding, dict(VIEW, azimuth=3, elevation=13, aim=(0.2, 0.7, 0.85), distance=9.4)),
    "room-walking": (room_walking, dict(VIEW, azimuth=-6, elevation=3, aim=(0, 0.9, 0.42), distance=8.0)),
    "room-play": (room_play, dict(VIEW, azimuth=2, elevation=9, aim=(0.2, 0.8, 1.5), distance=11.0)),
    "room-care": (room_care, dict(VIEW, azimuth=2, elevation=11, aim=(0.25, 0.2, 0.84), distance=8.3)),
}
