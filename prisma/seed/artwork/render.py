"""blender -b --python render.py -- FOLDER SIZE SAMPLES SECONDS [name ...]

Renders each named picture that has no passes in FOLDER yet, and stops before
SECONDS have gone by. Without names it renders all of them.
"""

import importlib
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import bpy
import studio

MODULES = ("beds", "blankets", "bowls", "walking", "play", "care", "rooms")


def all_shots():
    shots = {}
    for name in MODULES:
        try:
            shots.update(importlib.import_module(name).SHOTS)
        except ModuleNotFoundError as missing:
            if missing.name != name:
                raise
    return shots


def shoot(name, build, view, folder, size, samples):
    studio.clear()
    view = dict(view)
    room = view.pop("room", False)
    if not room:
        if view.pop("set", True):
            studio.backdrop()
        studio.soft_light()
    build()
    bpy.context.view_layer.update()
    point = view.pop("close", None)
    width = height = size
    if room:
        width, height = int(size * 1.76), int(size * 1.1)
        studio.camera(**view)
    elif point is not None:
        studio.close(point, **view)
    else:
        studio.frame(**view)
    studio.passes(os.path.join(folder, name), width, height, samples)
    bpy.ops.render.render(write_still=False)


def main():
    folder, size, samples, seconds, *wanted = sys.argv[sys.argv.index("--") + 1 :]
    shots, start = all_shots(), time.time()
    for name in wanted or shots:
        if name not in shots or os.path.exists(os.path.join(folder, name, "colour-0001.exr")):
            continue
        if time.time() - start > float(seconds):
            break
        begun = time.time()
        try:
            shoot(name, *shots[name], folder, int(size), int(samples))
            print(f"PICTURE {name} {time.time() - begun:.0f}s", flush=True)
        except Exception as error:
            print(f"FAILED {name} {error!r}", flush=True)


main()
