"""The studio: backdrop, light, camera and the passes that develop.py needs."""

import math

import bpy
import numpy as np
from mathutils import Vector


def srgb(hex_colour):
    """A linear colour from a hex string such as "D8CBB5"."""
    values = [int(hex_colour[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    return tuple(v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)


BACKDROP = srgb("ECE7DF")
WALL = srgb("E6DED1")


def clear():
    bpy.ops.wm.read_factory_settings(use_empty=True)


def plain(name, colour, roughness=0.9):
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    shader = material.node_tree.nodes["Principled BSDF"]
    shader.inputs["Base Color"].default_value = (*colour, 1)
    shader.inputs["Roughness"].default_value = roughness
    shader.inputs["Specular"].default_value = 0.15
    return material


def backdrop(colour=BACKDROP, back=7.0):
    """A seamless sheet: floor, a wide curve, wall."""
    radius, half, front, top = 3.0, 30.0, -24.0, 26.0
    profile = [(front, 0.0), (back - radius, 0.0)]
    for i in range(1, 33):
        angle = math.pi / 2 * i / 32
        profile.append((back - radius + radius * math.sin(angle), radius - radius * math.cos(angle)))
    profile.append((back, top))
    vertices = [(x, y, z) for y, z in profile for x in (-half, half)]
    faces = [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(len(profile) - 1)]
    mesh = bpy.data.meshes.new("backdrop")
    mesh.from_pydata(vertices, [], faces)
    mesh.polygons.foreach_set("use_smooth", [True] * len(faces))
    sheet = bpy.data.objects.new("backdrop", mesh)
    sheet["set"] = True
    mesh.materials.append(plain("backdrop", colour))
    bpy.context.collection.objects.link(sheet)
    return sheet


def flat_wall(y=0.9, colour=BACKDROP, bottom=-12.0):
    mesh = bpy.data.meshes.new("wall")
    mesh.from_pydata([(-30, y, bottom), (30, y, bottom), (30, y, 20), (-30, y, 20)], [], [(0, 1, 2, 3)])
    mesh.materials.append(plain("wall", colour))
    wall = bpy.data.objects.new("wall", mesh)
    wall["set"] = True
    bpy.context.collection.objects.link(wall)
    return wall


def area(name, place, aim, size, power, colour=(1, 1, 1), size_y=None):
    light = bpy.data.lights.new(name, "AREA")
    light.energy, light.size, light.color = power, size, colour
    if size_y:
        light.shape, light.size_y = "RECTANGLE", size_y
    lamp = bpy.data.objects.new(name, light)
    lamp.location = place
    lamp.rotation_euler = (Vector(aim) - Vector(place)).to_track_quat("-Z", "Y").to_euler()
    bpy.context.collection.objects.link(lamp)
    return lamp


def world(colour, strength):
    scene = bpy.context.scene
    scene.world = bpy.data.worlds.new("world")
    scene.world.use_nodes = True
    node = scene.world.node_tree.nodes["Background"]
    node.inputs[0].default_value = (*colour, 1)
    node.inputs[1].default_value = strength


def soft_light():
    """One large window to the left, a breath of light from the right, and the room."""
    area("key", (-5.2, -3.0, 5.6), (0, 0, 0.5), 4.2, 700, (1.0, 0.98, 0.952))
    area("rim", (4.6, 3.2, 4.2), (0, 0, 0.6), 2.6, 110, (1.0, 0.98, 0.95))
    world((1.0, 0.988, 0.97), 0.55)


def window_sun(direction=(0.55, 0.5, -0.62), power=3.4, softness=2.2):
    light = bpy.data.lights.new("sun", "SUN")
    light.energy, light.angle, light.color = power, math.radians(softness), (1.0, 0.9, 0.77)
    lamp = bpy.data.objects.new("sun", light)
    lamp.rotation_euler = Vector(direction).to_track_quat("-Z", "Y").to_euler()
    bpy.context.collection.objects.link(lamp)


def subject_points():
    """World-space points of everything that is not part of the set."""
    graph = bpy.context.evaluated_depsgraph_get()
    clouds = []
    for instance in bpy.context.scene.objects:
        if instance.type not in {"MESH", "CURVE"} or instance.get("set"):
            continue
        evaluated = instance.evaluated_get(graph)
        mesh = evaluated.to_mesh()
        count = len(mesh.vertices)
        if count:
            points = np.empty(count * 3, dtype=np.float32)
            mesh.vertices.foreach_get("co", points)
            points = points.reshape(-1, 3)[:: max(1, count // 4000)]
            matrix = np.array(evaluated.matrix_world)
            clouds.append(points @ matrix[:3, :3].T + matrix[:3, 3])
        evaluated.to_mesh_clear()
    return np.concatenate(clouds)


def camera(azimuth, elevation, lens, aim, distance, fstop=None, focus=None):
    a, e = math.radians(azimuth), math.radians(elevation)
    direction = Vector((math.sin(a) * math.cos(e), -math.cos(a) * math.cos(e), math.sin(e)))
    data = bpy.data.cameras.new("camera")
    data.lens, data.sensor_width, data.sensor_fit = lens, 36, "HORIZONTAL"
    lens_object = bpy.data.objects.new("camera", data)
    lens_object.location = Vector(aim) + direction * distance
    lens_object.rotation_euler = (-direction).to_track_quat("-Z", "Y").to_euler()
    bpy.context.collection.objects.link(lens_object)
    bpy.context.scene.camera = lens_object
    if fstop:
        data.dof.use_dof = True
        data.dof.aperture_fstop = fstop
        target = Vector(focus) if focus is not None else Vector(aim)
        data.dof.focus_distance = (target - lens_object.location).dot(-direction)
    return lens_object


def frame(azimuth=20, elevation=18, fill=0.7, lens=85, lift=0.03, fstop=None):
    """Looks from a direction and stands so far away that the subject fills the picture."""
    points = subject_points()
    a, e = math.radians(azimuth), math.radians(elevation)
    out = np.array([math.sin(a) * math.cos(e), -math.cos(a) * math.cos(e), math.sin(e)])
    right = np.array([math.cos(a), math.sin(a), 0.0])
    up = np.cross(out, right)
    aim = (points.min(0) + points.max(0)) / 2
    distance, scale = 10.0, lens / 18
    for _ in range(12):
        relative = points - aim
        depth = distance - relative @ out
        x, y = relative @ right / depth * scale, relative @ up / depth * scale
        aim = aim + right * ((x.max() + x.min()) / 2 * distance / scale)
        aim = aim + up * ((y.max() + y.min()) / 2 * distance / scale)
        distance *= max((x.max() - x.min()) / 2, (y.max() - y.min()) / 2) / fill
    aim = aim + up * (lift * distance / scale)
    near = points[np.argmax(points @ out)]
    return camera(azimuth, elevation, lens, aim, distance, fstop, near * 0.6 + aim * 0.4)


def close(point, width, azimuth=20, elevation=30, lens=100, fstop=None):
    """A close view of one point, `width` units across."""
    distance = width * lens / 36
    blur = fstop or max(0.15, 0.02 * 36 / max(width, 0.05) ** 0.5)
    return camera(azimuth, elevation, lens, point, distance, blur)


def passes(folder, width, height, samples):
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    cycles = scene.cycles
    cycles.device, cycles.samples = "CPU", samples
    cycles.use_adaptive_sampling, cycles.adaptive_threshold, cycles.adaptive_min_samples = True, 0.03, 10
    cycles.use_denoising = False
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 6, 3, 2
    cycles.transmission_bounces, cycles.transparent_max_bounces = 5, 6
    cycles.sample_clamp_indirect, cycles.sample_clamp_direct = 3.0, 12.0
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.blur_glossy = 0.6
    cycles.pixel_filter_type, cycles.filter_width = "BLACKMAN_HARRIS", 1.4
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.render.resolution_percentage = 100
    scene.render.threads_mode, scene.render.threads = "FIXED", 1
    scene.view_settings.view_transform = "Raw"
    bpy.context.view_layer.cycles.denoising_store_passes = True
    scene.use_nodes = True
    tree = scene.node_tree
    tree.nodes.clear()
    layers = tree.nodes.new("CompositorNodeRLayers")
    output = tree.nodes.new("CompositorNodeOutputFile")
    output.base_path = folder
    output.format.file_format, output.format.color_depth = "OPEN_EXR", "16"
    output.format.exr_codec = "ZIP"
    output.file_slots.clear()
    for slot, socket in (
        ("colour", "Image"),
        ("albedo", "Denoising Albedo"),
        ("normal", "Denoising Normal"),
    ):
        output.file_slots.new(slot + "-")
        tree.links.new(layers.outputs[socket], output.inputs[-1])
