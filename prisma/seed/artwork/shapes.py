"""Shapes: everything is a grid of points that some function bends."""

import math

import bpy
import numpy as np

TAU = math.tau


def link(name, mesh, material=None, smooth=True):
    if material is not None:
        mesh.materials.append(material)
    if smooth:
        mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(thing)
    return thing


def grid(points, material, wrap_u=False, wrap_v=False, uv=None, name="grid", smooth=True):
    """A surface from points[u][v]; `uv` has the same layout and ends in 2."""
    rows, columns = points.shape[:2]
    mesh = bpy.data.meshes.new(name)
    last_u, last_v = rows if wrap_u else rows - 1, columns if wrap_v else columns - 1
    u, v = np.meshgrid(np.arange(last_u), np.arange(last_v), indexing="ij")
    u1, v1 = (u + 1) % rows, (v + 1) % columns
    index = lambda a, b: a * columns + b
    quads = np.stack([index(u, v), index(u1, v), index(u1, v1), index(u, v1)], -1).reshape(-1, 4)
    mesh.vertices.add(rows * columns)
    mesh.vertices.foreach_set("co", np.asarray(points, dtype=np.float32).ravel())
    mesh.loops.add(quads.size)
    mesh.loops.foreach_set("vertex_index", quads.ravel().astype(np.int32))
    mesh.polygons.add(len(quads))
    mesh.polygons.foreach_set("loop_start", np.arange(0, quads.size, 4, dtype=np.int32))
    mesh.polygons.foreach_set("loop_total", np.full(len(quads), 4, dtype=np.int32))
    layer = mesh.uv_layers.new(name="UVMap")
    if uv is None:
        uv_u, uv_v = u / max(1, last_u), v / max(1, last_v)
        step_u, step_v = 1 / max(1, last_u), 1 / max(1, last_v)
        corners = np.stack(
            [
                np.stack([uv_u, uv_v], -1),
                np.stack([uv_u + step_u, uv_v], -1),
                np.stack([uv_u + step_u, uv_v + step_v], -1),
                np.stack([uv_u, uv_v + step_v], -1),
            ],
            -2,
        )
    else:
        flat = np.asarray(uv).reshape(-1, 2)
        corners = flat[quads]
    layer.data.foreach_set("uv", corners.astype(np.float32).ravel())
    mesh.update(calc_edges=True)
    mesh.validate()
    return link(name, mesh, material, smooth)


def solid(thing, thickness, bevel=None, offset=-1.0):
    modifier = thing.modifiers.new("thickness", "SOLIDIFY")
    modifier.thickness, modifier.offset = thickness, offset
    if bevel:
        edge = thing.modifiers.new("edge", "BEVEL")
        edge.width, edge.segments, edge.limit_method = bevel, 3, "ANGLE"
        edge.angle_limit = math.radians(50)
    return thing


def bumps(thing, kind, size, strength, mid=0.5):
    """Pushes the surface in and out by one of Blender's old textures."""
    texture = bpy.data.textures.new("bumps", kind)
    texture.noise_scale = size
    modifier = thing.modifiers.new("bumps", "DISPLACE")
    modifier.texture, modifier.strength, modifier.mid_level = texture, strength, mid
    modifier.texture_coords = "GLOBAL"
    return thing


def ripple(points, scale=1.0, seed=0.0):
    """Smooth noise at each point, about -1 to 1."""
    flat = np.asarray(points).reshape(-1, 3)
    rng = np.random.default_rng(int(seed * 7 + 11))
    total = np.zeros(len(flat))
    for octave in range(3):
        for _ in range(5):
            direction = rng.normal(size=3)
            direction /= np.linalg.norm(direction)
            total += np.sin(flat @ direction * scale * (1.9**octave) * 3.1 + rng.uniform(0, TAU)) / (1.6**octave)
    return (total / 4.2).reshape(np.asarray(points).shape[:-1])


def lathe(profile, material, segments=96, name="lathe", rounded=0):
    """Turns (radius, height) pairs about the upright axis; `rounded` softens the corners."""
    line = smooth_line(np.array(profile, dtype=float), rounded) if rounded else np.array(profile, dtype=float)
    angle = np.linspace(0, TAU, segments, endpoint=False)
    radius, height = line[:, 0][:, None], line[:, 1][:, None]
    points = np.stack(
        [radius * np.cos(angle), radius * np.sin(angle), height + 0 * angle],
        -1,
    )
    return grid(points[::-1], material, wrap_v=True, name=name)


def smooth_line(points, times=2):
    """Chaikin's corner cutting; the ends stay."""
    for _ in range(times):
        first, second = points[:-1], points[1:]
        cut = np.stack([first * 0.75 + second * 0.25, first * 0.25 + second * 0.75], 1).reshape(-1, points.shape[1])
        points = np.concatenate([points[:1], cut[1:-1], points[-1:]])
    return points


def even(points, count, closed=False):
    """The same line with points at even distances."""
    points = np.asarray(points, dtype=float)
    if closed:
        points = np.concatenate([points, points[:1]])
    length = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    at = np.linspace(0, length[-1], count, endpoint=not closed)
    return np.stack([np.interp(at, length, points[:, i]) for i in range(3)], -1)


def frames(path, closed=False):
    """Two directions across a path, turning as little as possible along it."""
    if closed:
        tangent = np.roll(path, -1, 0) - np.roll(path, 1, 0)
    else:
        tangent = np.gradient(path, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True) + 1e-9
    first = np.zeros_like(path)
    start = np.array([0, 0, 1.0]) if abs(tangent[0][2]) < 0.9 else np.array([1.0, 0, 0])
    current = start - tangent[0] * (start @ tangent[0])
    for i, direction in enumerate(tangent):
        current = current - direction * (current @ direction)
        current = current / (np.linalg.norm(current) + 1e-9)
        first[i] = current
    return tangent, first, np.cross(tangent, first)


def tube(path, radius, material, closed=False, sides=14, name="tube", caps=True):
    path = np.asarray(path, dtype=float)
    _, a, b = frames(path, closed)
    angle = np.linspace(0, TAU, sides, endpoint=False)
    radii = np.broadcast_to(np.asarray(radius, dtype=float), (len(path),))
    ring = np.cos(angle)[None, :, None] * a[:, None] + np.sin(angle)[None, :, None] * b[:, None]
    points = path[:, None] + ring * radii[:, None, None]
    if caps and not closed:
        points = np.concatenate([np.repeat(path[:1, None], sides, 1), points, np.repeat(path[-1:, None], sides, 1)])
    return grid(points, material, wrap_u=closed, wrap_v=True, name=name)


def rope(path, radius, materials, pitch=None, strands=3, closed=False, detail=10, name="rope"):
    """Strands laid about a path; each may have a material of its own."""
    path = np.asarray(path, dtype=float)
    length = np.linalg.norm(np.diff(path, axis=0), axis=1).sum()
    pitch = pitch or radius * 5.0
    count = max(24, int(length / pitch * detail))
    path = even(path, count, closed)
    _, a, b = frames(path, closed)
    turns = max(1, round(length / pitch)) if closed else length / pitch
    made = []
    for strand in range(strands):
        angle = np.linspace(0, TAU * turns, count, endpoint=not closed) + TAU * strand / strands
        offset = radius * 0.52
        line = path + offset * (np.cos(angle)[:, None] * a + np.sin(angle)[:, None] * b)
        material = materials[strand % len(materials)] if isinstance(materials, (list, tuple)) else materials
        made.append(tube(line, radius * 0.53, material, closed, sides=9, name=name))
    return made


def circle(radius, count=96, height=0.0, squash=1.0):
    angle = np.linspace(0, TAU, count, endpoint=False)
    return np.stack([radius * np.cos(angle), radius * squash * np.sin(angle), np.full(count, height)], -1)


def rounded_rectangle(width, depth, radius, count=160, height=0.0):
    corners = []
    for cx, cy, start in (
        (width / 2 - radius, depth / 2 - radius, 0),
        (-width / 2 + radius, depth / 2 - radius, 90),
        (-width / 2 + radius, -depth / 2 + radius, 180),
        (width / 2 - radius, -depth / 2 + radius, 270),
    ):
        for step in range(13):
            angle = math.radians(start + 90 * step / 12)
            corners.append((cx + radius * math.cos(angle), cy + radius * math.sin(angle), height))
    return even(np.array(corners), count, closed=True)


def ribbon(path, width, thickness, material, across=None, closed=False, name="strap"):
    """A flat strap along a path; `across` is the direction of its width."""
    path = np.asarray(path, dtype=float)
    if across is None:
        across = np.array([0, 0, 1.0])
    if closed:
        tangent = np.roll(path, -1, 0) - np.roll(path, 1, 0)
    else:
        tangent = np.gradient(path, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True) + 1e-9
    across = np.broadcast_to(np.asarray(across, dtype=float), path.shape)
    across = across - tangent * (across * tangent).sum(1, keepdims=True)
    across = across / (np.linalg.norm(across, axis=1, keepdims=True) + 1e-9)
    normal = np.cross(tangent, across)
    bevel = min(thickness * 0.42, width * 0.2)
    w, t = width / 2, thickness / 2
    section = [
        (w, t - bevel), (w - bevel, t), (-w + bevel, t), (-w, t - bevel),
        (-w, -t + bevel), (-w + bevel, -t), (w - bevel, -t), (w, -t + bevel),
    ]
    points = np.stack([path + across * x + normal * y for x, y in section], 1)
    if not closed:
        points = np.concatenate([np.repeat(path[:1, None], 8, 1), points, np.repeat(path[-1:, None], 8, 1)])
    strap = grid(points, material, wrap_u=closed, wrap_v=True, name=name)
    edge = strap.modifiers.new("edge", "EDGE_SPLIT")
    edge.split_angle = math.radians(60)
    return strap


def stitches(path, material, length=0.03, gap=0.02, radius=0.006):
    """Short threads end to end along a path, as one object."""
    path = np.asarray(path, dtype=float)
    total = np.linalg.norm(np.diff(path, axis=0), axis=1).sum()
    count = max(2, int(total / (length + gap)))
    dense = even(path, count * 8)
    curve = bpy.data.curves.new("stitches", "CURVE")
    curve.dimensions, curve.bevel_depth, curve.bevel_resolution = "3D", radius, 2
    share = length / (length + gap)
    for i in range(count):
        start, end = dense[i * 8], dense[min(i * 8 + 7, len(dense) - 1)]
        spline = curve.splines.new("POLY")
        spline.points.add(2)
        stop = start + (end - start) * share * 8 / 7
        for point, at in zip(spline.points, (start, (start + stop) / 2, stop)):
            point.co = (*at, 1)
    curve.materials.append(material)
    thing = bpy.data.objects.new("stitches", curve)
    bpy.context.collection.objects.link(thing)
    return thing


def box(width, depth, height, material, bevel=0.04, at=(0, 0, 0), name="box", segments=4):
    """A box standing on `at`."""
    x, y = width / 2, depth / 2
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(
        [(-x, -y, 0), (x, -y, 0), (x, y, 0), (-x, y, 0), (-x, -y, height), (x, -y, height), (x, y, height), (-x, y, height)],
        [],
        [(0, 3, 2, 1), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)],
    )
    thing = link(name, mesh, material)
    thing.location = at
    edge = thing.modifiers.new("edge", "BEVEL")
    edge.width, edge.segments = bevel, segments
    mesh.use_auto_smooth, mesh.auto_smooth_angle = True, math.radians(40)
    return thing


def ball(radius, material, at=(0, 0, 0), scale=(1, 1, 1), detail=64, name="ball"):
    angle = np.linspace(0, TAU, detail * 2, endpoint=False)
    rise = np.linspace(-math.pi / 2, math.pi / 2, detail)
    points = np.stack(
        [
            np.cos(rise)[:, None] * np.cos(angle) * radius * scale[0],
            np.cos(rise)[:, None] * np.sin(angle) * radius * scale[1],
            np.sin(rise)[:, None] * np.ones_like(angle) * radius * scale[2],
        ],
        -1,
    )
    thing = grid(points, material, wrap_v=True, name=name)
    thing.location = at
    return thing


def padded(width, depth, height, material, radius=None, puff=0.12, folds=0.02, seed=1.0, crown=None, name="pad"):
    """A box cushion: straight sides, swelling top, soft corners, a few folds."""
    radius = radius or min(width, depth) * 0.12
    outline = rounded_rectangle(width, depth, radius, 240)[:, :2]
    rows = []
    swell = lambda t: 1 + puff * 0.25 * math.sin(math.pi * t)
    for t in np.linspace(0, 1, 14):
        rows.append(np.concatenate([outline * swell(t) ** 0.5, np.full((240, 1), height * t)], 1))
    crown = puff * height * 1.4 if crown is None else crown
    for s in np.linspace(0, 1, 26)[1:]:
        shrink = 1 - s
        rise = height + crown * (1 - (1 - s) ** 2.6) ** 0.55
        rows.append(np.concatenate([outline * shrink, np.full((240, 1), rise)], 1))
    points = np.array(rows)
    normal = np.zeros_like(points)
    normal[..., 2] = np.clip((points[..., 2] - height * 0.5) / height, 0, 1)
    side = 1 - normal[..., 2]
    wave = ripple(points, 2.2 / max(width, depth) * 2, seed)
    points[..., 2] += wave * folds * height * normal[..., 2] * 2.2
    out = points[..., :2] / (np.linalg.norm(points[..., :2], axis=-1, keepdims=True) + 1e-6)
    points[..., :2] += out * (ripple(points, 5 / max(width, depth), seed + 3) * folds * side)[..., None] * 0.6
    thing = grid(points[::-1], material, wrap_v=True, name=name)
    return thing, rounded_rectangle(width * 1.0, depth * 1.0, radius, 240)


def join_under(objects, at=(0, 0, 0), turn=0.0, tilt=(0.0, 0.0), scale=1.0):
    """Moves a group as one thing."""
    parent = bpy.data.objects.new("group", None)
    bpy.context.collection.objects.link(parent)
    for thing in flatten(objects):
        if thing.parent is None:
            thing.parent = parent
    parent.location = at
    parent.rotation_euler = (math.radians(tilt[0]), math.radians(tilt[1]), math.radians(turn))
    parent.scale = (scale, scale, scale)
    bpy.context.view_layer.update()
    return parent


def flatten(objects):
    if isinstance(objects, (list, tuple)):
        return [inner for thing in objects for inner in flatten(thing)]
    return [objects]


def names():
    return {thing.name for thing in bpy.context.scene.objects}


def loops(surface, material, count, size=0.034, thick=0.34, seed=1, name="loops"):
    """Bouclé: little rings of yarn lying about on a surface of points[u][v], as one mesh."""
    rng = np.random.default_rng(seed)
    surface = np.asarray(surface, dtype=float)
    a = surface[1:, :-1] - surface[:-1, :-1]
    b = surface[:-1, 1:] - surface[:-1, :-1]
    cross = np.cross(a, b)
    size_of = np.linalg.norm(cross, axis=-1)
    pick = rng.choice(size_of.size, count, p=(size_of / size_of.sum()).ravel())
    u, v = np.unravel_index(pick, size_of.shape)
    share = rng.uniform(size=(count, 2))
    centre = surface[u, v] + a[u, v] * share[:, :1] + b[u, v] * share[:, 1:]
    normal = cross[u, v] / (size_of[u, v][:, None] + 1e-9)
    lean = normal + rng.normal(0, 0.65, (count, 3))
    lean /= np.linalg.norm(lean, axis=1, keepdims=True)
    other = np.cross(lean, rng.normal(size=(count, 3)))
    other /= np.linalg.norm(other, axis=1, keepdims=True) + 1e-9
    third = np.cross(lean, other)
    big, small = 9, 5
    s, t = np.linspace(0, TAU, big, endpoint=False), np.linspace(0, TAU, small, endpoint=False)
    radius = size * rng.uniform(0.7, 1.25, count)[:, None, None]
    squash = rng.uniform(0.55, 1.0, count)[:, None, None]
    s, t = s[None, :, None], t[None, None, :]
    reach = radius * (1 + thick * np.cos(t))
    local_x, local_y, local_z = reach * np.cos(s), reach * np.sin(s) * squash, radius * thick * np.sin(t) + 0 * s
    points = (
        (centre + normal * size * 0.15)[:, None, None]
        + local_x[..., None] * other[:, None, None]
        + local_y[..., None] * third[:, None, None]
        + local_z[..., None] * lean[:, None, None]
    )
    i, j = np.meshgrid(np.arange(big), np.arange(small), indexing="ij")
    index = lambda p, q: (p % big) * small + q % small
    quads = np.stack([index(i, j), index(i + 1, j), index(i + 1, j + 1), index(i, j + 1)], -1).reshape(1, -1, 4)
    quads = (quads + (np.arange(count) * big * small)[:, None, None]).reshape(-1, 4)
    mesh = bpy.data.meshes.new(name)
    mesh.vertices.add(count * big * small)
    mesh.vertices.foreach_set("co", points.astype(np.float32).ravel())
    mesh.loops.add(quads.size)
    mesh.loops.foreach_set("vertex_index", quads.ravel().astype(np.int32))
    mesh.polygons.add(len(quads))
    mesh.polygons.foreach_set("loop_start", np.arange(0, quads.size, 4, dtype=np.int32))
    mesh.polygons.foreach_set("loop_total", np.full(len(quads), 4, dtype=np.int32))
    mesh.update(calc_edges=True)
    return link(name, mesh, material)
