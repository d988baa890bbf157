"""Cloth, clay, wood, leather and metal, each a function of its colour."""

import bpy
from studio import srgb

OAT, CLAY, MOSS, SLATE = srgb("D8CAB3"), srgb("A56B4E"), srgb("7B7D68"), srgb("7A8690")
CHARCOAL, CREAM, CHALK, STONE = srgb("504E4A"), srgb("F0E8DA"), srgb("DCD4C6"), srgb("B0A89C")
TAN, CHESTNUT, ASH, BEECH = srgb("A3704A"), srgb("5B3322"), srgb("CCA97B"), srgb("C79A72")
SISAL, CORK, CARD, BRASS = srgb("C6AC82"), srgb("B98B62"), srgb("BC9970"), srgb("CFA45C")


class Nodes:
    """A short way to write a shader."""

    def __init__(self, name):
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.tree = self.material.node_tree
        self.shader = self.tree.nodes["Principled BSDF"]
        self.shader.inputs["Specular"].default_value = 0.25

    def add(self, kind, inputs=None, **settings):
        node = self.tree.nodes.new("ShaderNode" + kind)
        for key, value in settings.items():
            setattr(node, key, value)
        for key, value in (inputs or {}).items():
            self.put(node.inputs[key], value)
        return node

    def put(self, socket, value):
        if isinstance(value, bpy.types.NodeSocket):
            self.tree.links.new(value, socket)
        elif isinstance(value, tuple) and len(value) == 3 and socket.type == "RGBA":
            socket.default_value = (*value, 1)
        else:
            socket.default_value = value

    def where(self, uv=False, stretch=(1, 1, 1), wobble=0.0, wobble_scale=6.0):
        source = self.add("TexCoord").outputs["UV" if uv else "Object"]
        if wobble:
            noise = self.add("TexNoise", {"Vector": source, "Scale": wobble_scale, "Detail": 1.0})
            moved = self.add("VectorMath", {0: noise.outputs["Color"], 1: (0.5, 0.5, 0.5)}, operation="SUBTRACT")
            scaled = self.add("VectorMath", {0: moved.outputs[0]}, operation="SCALE")
            scaled.inputs["Scale"].default_value = wobble
            source = self.add("VectorMath", {0: source, 1: scaled.outputs[0]}, operation="ADD").outputs[0]
        if stretch != (1, 1, 1):
            source = self.add("VectorMath", {0: source, 1: stretch}, operation="MULTIPLY").outputs[0]
        return source

    def math(self, operation, *values):
        node = self.add("Math", operation=operation)
        for i, value in enumerate(values):
            self.put(node.inputs[i], value)
        return node.outputs[0]

    def noise(self, vector, scale, detail=2.0, rough=0.5):
        return self.add("TexNoise", {"Vector": vector, "Scale": scale, "Detail": detail, "Roughness": rough}).outputs["Fac"]

    def cells(self, vector, scale, feature="F1", output="Distance", random=1.0):
        inputs = {"Vector": vector, "Scale": scale, "Randomness": random}
        return self.add("TexVoronoi", inputs, feature=feature).outputs[output]

    def range(self, value, low, high, to_low=0.0, to_high=1.0):
        inputs = {"Value": value, "From Min": low, "From Max": high, "To Min": to_low, "To Max": to_high}
        return self.add("MapRange", inputs).outputs[0]

    def mix(self, factor, first, second):
        return self.add("MixRGB", {"Fac": factor, "Color1": first, "Color2": second}).outputs[0]

    def split(self, vector):
        return self.add("SeparateXYZ", {"Vector": vector}).outputs

    def finish(self, colour, roughness=0.9, bump=None, strength=0.4, depth=0.02, **more):
        self.put(self.shader.inputs["Base Color"], colour)
        self.put(self.shader.inputs["Roughness"], roughness)
        if bump is not None:
            node = self.add("Bump", {"Height": bump, "Strength": strength, "Distance": depth})
            self.tree.links.new(node.outputs[0], self.shader.inputs["Normal"])
        for key, value in more.items():
            self.put(self.shader.inputs[key.replace("_", " ")], value)
        return self.material


def shade(colour, factor):
    return tuple(min(1.0, c * factor) for c in colour)


def blend(first, second, share):
    return tuple(a * (1 - share) + b * share for a, b in zip(first, second))


def cloth(colour, thread=0.016, strength=0.5, slub=0.25, sheen=0.3, uv=False):
    """A plain weave: a lattice of threads with slubs in it."""
    n = Nodes("cloth")
    at = n.where(uv, wobble=thread * 0.8, wobble_scale=9)
    x, y, z = (n.math("SINE", n.math("MULTIPLY", axis, 6.283 / thread)) for axis in n.split(at))
    lattice = n.math("ADD", n.math("MULTIPLY", x, y), n.math("MULTIPLY", z, n.math("ADD", x, y)))
    fibre = n.noise(at, 2.2 / thread, 2)
    streak = n.noise(n.where(uv, (3, 60, 60)), 1.0, 2)
    streak2 = n.noise(n.where(uv, (60, 3, 60)), 1.0, 2)
    tone = n.math("ADD", n.math("MULTIPLY", streak, 0.5), n.math("MULTIPLY", streak2, 0.5))
    patch = n.range(tone, 0.36, 0.66)
    tinted = n.mix(patch, shade(colour, 1 - slub), shade(colour, 1 + slub * 0.6))
    dark = n.mix(n.range(lattice, -1.3, 0.8), shade(colour, 0.62), tinted)
    height = n.math("ADD", lattice, n.math("MULTIPLY", fibre, 1.6))
    return n.finish(dark, 0.95, height, strength, thread * 0.5, Sheen=sheen, Sheen_Tint=0.6, Specular=0.08)


def twill(colour, pitch=0.03, strength=0.5):
    """Brushed twill: a fine slant and a soft surface."""
    n = Nodes("twill")
    at = n.where(wobble=pitch * 0.4, wobble_scale=12)
    x, y, z = n.split(at)
    slant = n.math("SINE", n.math("MULTIPLY", n.math("ADD", n.math("ADD", x, y), z), 6.283 / pitch))
    fibre = n.noise(at, 70, 3, 0.7)
    cloud = n.noise(n.where(), 3.5, 3)
    tinted = n.mix(n.range(cloud, 0.3, 0.7), shade(colour, 0.88), shade(colour, 1.1))
    tinted = n.mix(n.range(slant, -1, 1), shade(colour, 0.72), tinted)
    height = n.math("ADD", n.math("MULTIPLY", slant, 0.7), fibre)
    return n.finish(tinted, 0.95, height, strength, pitch * 0.4, Sheen=0.6, Sheen_Tint=0.7, Specular=0.08)


def boucle(colour, loop=0.055, strength=0.85):
    """Loops of yarn: round cells of two sizes with shade between them."""
    n = Nodes("boucle")
    at = n.where(wobble=loop * 1.3, wobble_scale=0.45 / loop)
    big = n.cells(at, 1 / loop)
    small = n.cells(at, 2.3 / loop)
    fibre = n.noise(at, 4.5 / loop, 2, 0.6)
    height = n.math("SUBTRACT", n.math("SUBTRACT", 1.0, big), n.math("MULTIPLY", small, 0.55))
    height = n.math("ADD", height, n.math("MULTIPLY", fibre, 0.25))
    tinted = n.mix(n.range(height, 0.05, 0.9), shade(colour, 0.66), shade(colour, 1.12))
    return n.finish(tinted, 1.0, height, strength, loop * 0.8, Sheen=0.5, Sheen_Tint=0.6, Specular=0.05)


def curls(colour):
    """Yarn for loops that are modelled one by one; they need no bump."""
    n = Nodes("curls")
    cloud = n.noise(n.where(), 16, 2)
    tinted = n.mix(n.range(cloud, 0.3, 0.7), shade(colour, 0.86), shade(colour, 1.1))
    return n.finish(tinted, 1.0, None, Sheen=0.4, Sheen_Tint=0.6, Specular=0.04)


def felt(colour, mottle=0.16, strength=0.5):
    """Matted fibre: no direction, a little mottled."""
    n = Nodes("felt")
    at = n.where(wobble=0.05, wobble_scale=7)
    fine = n.noise(at, 95, 3, 0.75)
    strands = n.cells(n.where(wobble=0.2, wobble_scale=5), 38, "DISTANCE_TO_EDGE")
    broad = n.noise(at, 5, 4, 0.6)
    height = n.math("ADD", fine, n.math("MULTIPLY", n.range(strands, 0, 0.09), 0.35))
    height = n.math("ADD", height, n.math("MULTIPLY", broad, 0.9))
    tone = n.math("ADD", n.math("MULTIPLY", broad, 0.5), n.math("MULTIPLY", fine, 0.5))
    tinted = n.mix(n.range(tone, 0.36, 0.64), shade(colour, 1 - mottle * 1.4), shade(colour, 1 + mottle))
    return n.finish(tinted, 1.0, height, strength, 0.02, Sheen=0.7, Sheen_Tint=0.7, Specular=0.04)


def knit(colour, pitch=0.05):
    """Waffle: raised ridges round sunk squares, by the surface's own measure."""
    n = Nodes("waffle")
    at = n.where(True)
    x, y, _ = n.split(at)
    wave = lambda axis: n.math("ABSOLUTE", n.math("SINE", n.math("MULTIPLY", axis, 3.1416 / pitch)))
    pit = n.math("MULTIPLY", wave(x), wave(y))
    fibre = n.noise(n.where(), 90, 2, 0.7)
    tinted = n.mix(n.range(pit, 0.1, 0.95), shade(colour, 1.08), shade(colour, 0.62))
    height = n.math("ADD", n.math("SUBTRACT", 1.0, pit), n.math("MULTIPLY", fibre, 0.15))
    return n.finish(tinted, 0.95, height, 0.9, pitch * 0.5, Sheen=0.3, Specular=0.06)


def woven(first, second, pattern, unit=0.05):
    """Cloth of two yarns by the surface's own measure: herringbone, stripe, gingham or bands."""
    n = Nodes(pattern)
    x, y, _ = n.split(n.where(True, wobble=0.004, wobble_scale=30))
    if pattern == "herringbone":
        fold = n.math("ABSOLUTE", n.math("SUBTRACT", n.math("FRACT", n.math("DIVIDE", x, unit * 3.2)), 0.5))
        line = n.math("ADD", n.math("DIVIDE", y, unit), n.math("MULTIPLY", fold, 5.0))
        share = n.range(n.math("SINE", n.math("MULTIPLY", line, 6.283)), -0.35, 0.35)
    elif pattern == "stripe":
        share = n.range(n.math("SINE", n.math("DIVIDE", n.math("MULTIPLY", y, 6.283), unit)), -0.06, 0.06)
    elif pattern == "gingham":
        band = lambda axis: n.range(n.math("SINE", n.math("DIVIDE", n.math("MULTIPLY", axis, 6.283), unit)), -0.05, 0.05)
        share = n.math("MULTIPLY", n.math("ADD", band(x), band(y)), 0.5)
    else:
        near = n.math("ABSOLUTE", n.math("SUBTRACT", n.math("FRACT", n.math("DIVIDE", y, unit)), 0.5))
        share = n.math("LESS_THAN", near, 0.09)
    thread = 0.014
    weave = n.math("MULTIPLY", *(n.math("SINE", n.math("MULTIPLY", axis, 6.283 / thread)) for axis in (x, y)))
    fibre = n.noise(n.where(), 80, 3, 0.7)
    tinted = n.mix(share, first, second)
    tinted = n.mix(n.range(fibre, 0.25, 0.75, 0.28, 0.0), tinted, shade(blend(first, second, 0.5), 0.35))
    height = n.math("ADD", n.math("MULTIPLY", weave, 0.5), n.math("MULTIPLY", fibre, 1.3))
    if pattern == "herringbone":
        height = n.math("ADD", height, n.math("MULTIPLY", share, 0.6))
    return n.finish(tinted, 0.97, height, 0.55, 0.012, Sheen=0.5, Sheen_Tint=0.6, Specular=0.05)


def terry(colour, band=None):
    """Towelling: small loops, with an optional band across the ends."""
    n = Nodes("terry")
    at = n.where(wobble=0.02, wobble_scale=20)
    loops = n.cells(at, 58)
    tinted = n.mix(n.range(loops, 0.1, 0.8), shade(colour, 1.02), shade(colour, 0.8))
    height = n.math("SUBTRACT", 1.0, loops)
    if band is not None:
        _, y, _ = n.split(n.where(True))
        off = n.math("ABSOLUTE", n.math("SUBTRACT", y, 0.5))
        inside = n.math("LESS_THAN", off, 0.11)
        line = n.math("LESS_THAN", n.math("ABSOLUTE", n.math("SUBTRACT", off, 0.16)), 0.018)
        inside = n.math("MAXIMUM", inside, line)
        tinted = n.mix(inside, tinted, band)
        height = n.math("MULTIPLY", height, n.math("SUBTRACT", 1.0, n.math("MULTIPLY", inside, 0.85)))
    return n.finish(tinted, 1.0, height, 0.55, 0.016, Sheen=0.5, Sheen_Tint=0.5, Specular=0.04)


def wood(colour, along="x", rings=1.0, roughness=0.48):
    """Grain along one axis, with pores."""
    n = Nodes("wood")
    stretch = {"x": (0.16, 1, 1), "y": (1, 0.16, 1), "z": (1, 1, 0.16)}[along]
    long = n.where(False, stretch, 0.25, 1.6)
    bands = n.add("TexWave", {"Vector": long, "Scale": 3.4 * rings, "Distortion": 7.0, "Detail": 3.0, "Detail Scale": 1.2})
    pores = n.noise(n.where(False, tuple(1.6 if s < 1 else 75 for s in stretch)), 1.6, 3, 0.65)
    broad = n.noise(long, 2.0, 3)
    tone = n.math("ADD", n.math("MULTIPLY", bands.outputs["Fac"], 0.42), n.math("MULTIPLY", broad, 0.55))
    tinted = n.mix(n.range(tone, 0.2, 0.85), shade(colour, 1.08), shade(colour, 0.7))
    tinted = n.mix(n.range(pores, 0.42, 0.7, 0.0, 0.32), tinted, shade(colour, 0.42))
    return n.finish(tinted, roughness, pores, 0.12, 0.01, Specular=0.3)


def glaze(colour, fleck=0.55, roughness=0.24):
    """Stoneware glaze with iron specks."""
    n = Nodes("glaze")
    at = n.where(wobble=0.03, wobble_scale=14)
    seeds = n.cells(at, 17)
    chosen = n.cells(at, 17, output="Color")
    size = n.range(n.split(chosen)[0], 0.45, 1.0, 0.0, 0.16)
    speck = n.range(n.math("SUBTRACT", size, seeds), -0.03, 0.03)
    tiny = n.range(n.math("SUBTRACT", 0.1, n.cells(at, 60)), -0.02, 0.02)
    pool = n.noise(n.where(), 2.6, 3)
    tinted = n.mix(n.range(pool, 0.3, 0.7), shade(colour, 0.92), shade(colour, 1.06))
    tinted = n.mix(n.math("MULTIPLY", n.math("MAXIMUM", speck, n.math("MULTIPLY", tiny, 0.5)), fleck), tinted, srgb("5A4230"))
    wave = n.noise(n.where(), 5, 2)
    return n.finish(tinted, roughness, wave, 0.07, 0.05, Specular=0.5, Clearcoat=0.25, Clearcoat_Roughness=0.15)


def bare_clay():
    n = Nodes("bare clay")
    grit = n.noise(n.where(), 60, 3, 0.7)
    tinted = n.mix(n.range(grit, 0.3, 0.7), srgb("B59A7C"), srgb("CDB597"))
    return n.finish(tinted, 0.9, grit, 0.25, 0.01)


def leather(colour, roughness=0.42):
    n = Nodes("leather")
    grain = n.cells(n.where(wobble=0.03, wobble_scale=20), 75, "DISTANCE_TO_EDGE")
    broad = n.noise(n.where(), 4, 4, 0.6)
    tinted = n.mix(n.range(broad, 0.3, 0.7), shade(colour, 0.84), shade(colour, 1.14))
    height = n.math("ADD", n.range(grain, 0, 0.12), n.math("MULTIPLY", broad, 0.5))
    return n.finish(tinted, roughness, height, 0.22, 0.006, Specular=0.4)


def metal(colour=BRASS, roughness=0.27):
    n = Nodes("metal")
    brushed = n.noise(n.where(False, (4, 4, 60)), 3, 2)
    return n.finish(colour, n.range(brushed, 0.3, 0.7, roughness - 0.06, roughness + 0.1), Metallic=1.0, Specular=0.5)


def plain_material(colour, roughness=0.6, specular=0.3, **more):
    n = Nodes("plain")
    return n.finish(colour, roughness, None, Specular=specular, **more)


def yarn(colour, strength=0.5):
    """Cotton or sisal in a strand of rope."""
    n = Nodes("yarn")
    fibre = n.noise(n.where(wobble=0.02, wobble_scale=30), 85, 3, 0.7)
    broad = n.noise(n.where(), 6, 2)
    tinted = n.mix(n.range(fibre, 0.3, 0.7), shade(colour, 0.72), shade(colour, 1.14))
    tinted = n.mix(n.range(broad, 0.35, 0.65, 0.2, 0.0), tinted, shade(colour, 0.7))
    return n.finish(tinted, 0.95, fibre, strength, 0.012, Sheen=0.4, Specular=0.08)


def cork_sheet():
    n = Nodes("cork")
    at = n.where(wobble=0.06, wobble_scale=14)
    grain = n.cells(at, 26, output="Color")
    gap = n.cells(at, 26, "DISTANCE_TO_EDGE")
    fine = n.noise(at, 60, 3, 0.7)
    tone = n.math("ADD", n.math("MULTIPLY", n.split(grain)[0], 0.6), n.math("MULTIPLY", fine, 0.4))
    tinted = n.mix(tone, shade(CORK, 0.72), shade(CORK, 1.3))
    tinted = n.mix(n.range(gap, 0.0, 0.05, 0.55, 0.0), tinted, srgb("6A4429"))
    return n.finish(tinted, 0.85, n.math("ADD", fine, n.range(gap, 0, 0.06)), 0.35, 0.012)


def amber_glass():
    n = Nodes("amber glass")
    return n.finish(srgb("4A2610"), 0.16, None, Specular=0.6)


def leaf(colour):
    n = Nodes("leaf")
    x, y, _ = n.split(n.where(True))
    vein = n.range(n.math("ABSOLUTE", n.math("SUBTRACT", y, 0.5)), 0.0, 0.04)
    tinted = n.mix(vein, shade(colour, 1.5), colour)
    return n.finish(tinted, 0.45, None, Specular=0.35)
