"""python3 develop.py PASSES PICTURES [name ...]

Turns rendered passes into finished pictures: noise is taken out by fitting, around each
pixel, light as a straight line in the surface's direction (which the renderer knows without
noise), then comes exposure, a soft shoulder, a fine grain and WebP.
Needs Debian's python3-opencv and python3-pil. Pictures that exist are left alone.
"""

import os
import sys

os.environ["OPENCV_IO_ENABLE_OPENEXR"] = "1"

import cv2
import numpy as np
from PIL import Image

EXPOSURE = 1.04
ROOM_EXPOSURE = 1.2
COLOUR = 0.88
WARMTH = np.array([1.028, 1.0, 0.955], np.float32)
cv2.setNumThreads(1)


def read(path):
    return cv2.imread(path, cv2.IMREAD_UNCHANGED)[..., :3][..., ::-1].astype(np.float32)


def mean(image, radius):
    return cv2.blur(image, (2 * radius + 1, 2 * radius + 1), borderType=cv2.BORDER_REFLECT)


def regress(light, features, radius, ridge):
    """Local least squares of each channel of light on the features."""
    count = features.shape[-1]
    centre = np.stack([mean(features[..., i], radius) for i in range(count)], -1)
    average = mean(light, radius)
    matrix = np.empty((*features.shape[:2], count, count), np.float32)
    for i in range(count):
        for j in range(i, count):
            value = mean(features[..., i] * features[..., j], radius) - centre[..., i] * centre[..., j]
            matrix[..., i, j] = matrix[..., j, i] = value
    matrix += np.eye(count, dtype=np.float32) * np.asarray(ridge, np.float32)
    cross = np.empty((*features.shape[:2], count, 3), np.float32)
    for i in range(count):
        cross[..., i, :] = mean(features[..., i : i + 1] * light, radius) - centre[..., i : i + 1] * average
    slope = np.linalg.solve(matrix, cross)
    base = average - np.einsum("hwic,hwi->hwc", slope, centre)
    fit = mean(slope.reshape(*features.shape[:2], -1), radius).reshape(slope.shape)
    return np.einsum("hwic,hwi->hwc", fit, features) + mean(base, radius)


def denoise(colour, albedo, normal):
    dark = albedo.max(-1, keepdims=True) < 0.02
    paint = np.where(dark, 1.0, np.maximum(albedo, 0.02))
    light = np.log1p(np.clip(colour / paint, 0, 40))
    # A first, edge-keeping look at the light finds cast shadows, which no surface pass knows.
    level = cv2.bilateralFilter(cv2.GaussianBlur(light.mean(-1), (0, 0), 0.8), 9, 0.16, 3.2)
    first = regress(light, np.dstack([normal, level * 0.7]), 4, [0.004, 0.004, 0.004, 0.003])
    level = first.mean(-1)
    second = regress(light, np.dstack([normal, level]), 7, [0.004, 0.004, 0.004, 0.0006])
    second = quiet(second, normal, albedo)
    # Mirrors and glass depend on neither, so bright departures from the fit are kept.
    return np.expm1(np.clip(second, 0, 4)) * paint


def quiet(light, normal, albedo):
    """Large even places, such as the backdrop, are smoothed once more, and only among themselves."""
    guide = np.dstack([normal, albedo])
    spread = sum(mean(guide[..., i] ** 2, 4) - mean(guide[..., i], 4) ** 2 for i in range(guide.shape[-1]))
    even = (spread < 2e-3).astype(np.float32)
    even = cv2.erode(even, np.ones((5, 5), np.uint8))
    weight = cv2.GaussianBlur(even, (0, 0), 9)
    smooth = cv2.GaussianBlur(light * even[..., None], (0, 0), 9) / np.maximum(weight, 1e-3)[..., None]
    share = (cv2.GaussianBlur(even, (0, 0), 3) * np.clip((weight - 0.72) / 0.2, 0, 1))[..., None]
    return light * (1 - share) + smooth * share


def tone(linear, exposure):
    x = np.clip(linear * exposure * WARMTH, 0, None)
    knee = 0.62
    grey = x @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    x = np.clip(grey[..., None] + (x - grey[..., None]) * COLOUR, 0, None)
    over = np.clip(x - knee, 0, None)
    x = np.where(x > knee, knee + (1 - knee) * (1 - np.exp(-over / (1 - knee))), x)
    return np.where(x <= 0.0031308, x * 12.92, 1.055 * np.power(np.maximum(x, 1e-6), 1 / 2.4) - 0.055)


def develop(folder, target):
    colour, albedo, normal = (read(os.path.join(folder, f"{kind}-0001.exr")) for kind in ("colour", "albedo", "normal"))
    colour = np.nan_to_num(colour)
    clean = denoise(colour, albedo, normal)
    shine = np.clip(colour.max(-1, keepdims=True) - 1.5, 0, 1)
    clean = clean * (1 - shine) + cv2.GaussianBlur(colour, (0, 0), 0.6) * shine
    wide = clean.shape[1] > clean.shape[0]
    picture = tone(clean, ROOM_EXPOSURE if wide else EXPOSURE)
    size = (1600, 1000) if wide else (1000, 1000)
    picture = cv2.resize(picture.astype(np.float32), size, interpolation=cv2.INTER_LANCZOS4)
    soft = cv2.GaussianBlur(picture, (0, 0), 1.1)
    picture = picture + (picture - soft) * 0.35
    grain = np.random.default_rng(7).normal(0, 0.006, picture.shape[:2]).astype(np.float32)
    picture = np.clip(picture + grain[..., None], 0, 1)
    Image.fromarray((picture * 255 + 0.5).astype(np.uint8)).save(target, "WEBP", quality=90, method=5)


# Squares that are cut from a wide picture: its name and where the cut starts, of 600.
CUTS = {"hollins-bolster-bed-room": ("room-bed", 300)}


def cut(pictures):
    for name, (source, left) in CUTS.items():
        origin, target = (os.path.join(pictures, f"{n}.webp") for n in (source, name))
        if os.path.exists(origin) and not os.path.exists(target):
            Image.open(origin).crop((left, 0, left + 1000, 1000)).save(target, "WEBP", quality=90, method=5)


def main():
    passes, pictures, *wanted = sys.argv[1:]
    os.makedirs(pictures, exist_ok=True)
    for name in wanted or sorted(os.listdir(passes)):
        folder, target = os.path.join(passes, name), os.path.join(pictures, f"{name}.webp")
        done = all(os.path.exists(os.path.join(folder, f"{kind}-0001.exr")) for kind in ("colour", "albedo", "normal"))
        if done and (wanted or not os.path.exists(target)):
            develop(folder, target)
    cut(pictures)


main()
