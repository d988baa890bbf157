import { makers } from "./makers";
import { palette } from "./palette";
import { picture } from "./picture";
import type { DemoProduct, DemoVariant } from "./types";
import { colours, only, pricedChoices, reducedSince } from "./variants";

const tunnel: DemoVariant[] = colours(
  { sku: "NP-BUR", serial: 540 },
  { price: 3400, compareAtPrice: 4400, weightGrams: 850 },
  [
    { ...palette.moss, onHand: 7 },
    { ...palette.clay, onHand: 2 },
  ],
);

export const play: DemoProduct[] = [
  {
    handle: "bosun-rope-tug",
    title: "Bosun Rope Tug",
    vendor: makers.saddlers,
    productType: "Toy",
    tags: ["dog", "rope", "under £20"],
    collections: ["play"],
    descriptionHtml: `
<p>Three strands of cotton rope, knotted at both ends with the tails left to fray. It is made of the lengths left over
from our leads and is meant to be pulled.</p>
<ul>
<li>38 cm long, 3 cm thick between the knots</li>
<li>100% cotton, undyed with one coloured strand</li>
<li>No glue, no metal</li>
</ul>
<h3>Washing</h3>
<p>60°C in a laundry bag, then dry it right through.</p>
<h3>Who it suits</h3>
<p>Two-ended games with somebody on the other end. Do not leave it with a dog who eats string: long threads are
dangerous inside. Cut the frayed ends back as they grow.</p>
<p><strong>Knotted in Walsall.</strong></p>`,
    seoDescription:
      "A knotted cotton rope tug made from the ends of our leads, 38 cm long, washable at 60°C.",
    options: [{ name: "Colour", values: ["Clay", "Slate"] }],
    variants: colours({ sku: "HR-BOS", serial: 500 }, { price: 1400, weightGrams: 210 }, [
      { ...palette.clay, onHand: 57 },
      { ...palette.slate, onHand: 49 },
    ]),
    pictures: [
      picture("bosun-rope-tug-clay", "Knotted cotton rope tug with one clay strand and frayed ends", "Clay"),
      picture("bosun-rope-tug-slate", "The rope tug with a slate strand", "Slate"),
    ],
    publishedDaysAgo: 395,
  },
  {
    handle: "skittle-felt-balls",
    title: "Skittle Felt Balls",
    vendor: makers.weavers,
    productType: "Toy",
    tags: ["cat", "wool", "felt", "under £20", "gift"],
    collections: ["play"],
    descriptionHtml: `
<p>Three wool balls, felted hard enough to roll across a kitchen and light enough to be carried about in the mouth at
three in the morning.</p>
<ul>
<li>5 cm across, about 14 g each; a set of three</li>
<li>100% wool, offcuts from the Pebble caves, dyed in small lots</li>
<li>Solid right through: nothing inside to swallow</li>
</ul>
<h3>Washing</h3>
<p>By hand in cool water. Roll them between your palms to bring the shape back.</p>
<h3>Who it suits</h3>
<p>Cats, and small gentle dogs. A larger dog could swallow one, so this is not the set for a Labrador.</p>
<p><strong>Made in Cumbria.</strong></p>`,
    seoDescription: "A set of three solid wool felt balls, 5 cm across, for cats and small gentle dogs.",
    options: [],
    variants: only({ sku: "FF-SKT", serial: 505 }, { price: 1200, weightGrams: 42, onHand: 71 }),
    pictures: [
      picture("skittle-felt-balls", "Three felt balls in oat, clay and slate"),
      picture("skittle-felt-balls-detail", "Close view of the felted surface of the balls"),
    ],
    publishedDaysAgo: 360,
  },
  {
    handle: "lunar-rubber-ball",
    title: "Lunar Rubber Ball",
    vendor: makers.ours,
    productType: "Toy",
    tags: ["dog", "rubber", "under £20"],
    collections: ["play"],
    descriptionHtml: `
<p>A natural rubber ball with craters to get a grip on and a hollow to push a biscuit into. It bounces sideways, which
is half the game.</p>
<ul>
<li>7 cm across, wall 9 mm thick</li>
<li>Natural rubber, coloured with mineral pigment</li>
<li>Two openings, so that it cannot hold a tongue by suction</li>
</ul>
<h3>Washing</h3>
<p>Dishwasher, top shelf. Leave it out of the sun, which makes rubber brittle.</p>
<h3>Who it suits</h3>
<p>Dogs of 8 to 30 kg. It is tough and nothing is indestructible: once pieces start to come off, send it back to us and we will recycle it.</p>
<p><strong>Moulded in Melksham.</strong></p>`,
    seoDescription: "A natural rubber ball with craters and a treat hollow, 7 cm across, dishwasher safe.",
    options: [{ name: "Colour", values: ["Clay", "Moss"] }],
    variants: colours({ sku: "NP-LUN", serial: 510 }, { price: 1500, weightGrams: 150 }, [
      { ...palette.clay, onHand: 62 },
      { ...palette.moss, onHand: 45 },
    ]),
    pictures: [
      picture("lunar-rubber-ball-clay", "Clay rubber ball with shallow craters", "Clay"),
      picture("lunar-rubber-ball-moss", "Two moss rubber balls, one turned to show its opening", "Moss"),
    ],
    publishedDaysAgo: 160,
  },
  {
    handle: "meadow-snuffle-mat",
    title: "Meadow Snuffle Mat",
    vendor: makers.weavers,
    productType: "Toy",
    tags: ["dog", "felt", "slow feeding", "bestseller"],
    collections: ["play", "bowls-and-feeding"],
    descriptionHtml: `
<p>A thick lawn of felt strips to hide dry food in. Ten minutes of sniffing tires a dog out rather more than you would
think, and it can be done in the rain, indoors.</p>
<ul>
<li>40 cm across, strips 7 cm long</li>
<li>Recycled wool-blend felt, knotted through a rubber base</li>
<li>Holds a breakfast of about 80 g of kibble</li>
</ul>
<h3>Washing</h3>
<p>Shake it out. 30°C in a laundry bag once a month, dried flat.</p>
<h3>Who it is not for</h3>
<p>Dogs who would sooner pull the strips out and eat those. Stay in the room the first few times, and put it away afterwards.</p>
<p><strong>Knotted in Cumbria.</strong></p>`,
    seoDescription:
      "A round snuffle mat of wool-blend felt strips for hiding dry food in, 40 cm across, washable.",
    options: [],
    variants: only({ sku: "FF-MDW", serial: 515 }, { price: 3800, weightGrams: 640, onHand: 23 }),
    pictures: [
      picture("meadow-snuffle-mat", "Round mat of upright felt strips in moss, oat and clay"),
      picture("meadow-snuffle-mat-detail", "Close view of the felt strips with biscuits between them"),
    ],
    publishedDaysAgo: 210,
  },
  {
    handle: "burrow-play-tunnel",
    title: "Burrow Play Tunnel",
    vendor: makers.ours,
    productType: "Toy",
    tags: ["cat", "canvas"],
    collections: ["play"],
    descriptionHtml: `
<p>A canvas tunnel held open by four sprung hoops, with a hole in the top for ambushes. It folds flat to the thickness
of a book and goes behind the sofa when people come.</p>
<ul>
<li>95 cm long, 28 cm across</li>
<li>Cotton canvas with bound hoops of spring steel</li>
<li>Ties at both ends, so that two tunnels can be joined</li>
</ul>
<h3>Washing</h3>
<p>Sponge only; the hoops rust if they are soaked.</p>
<h3>Who it suits</h3>
<p>Cats, rabbits and very small dogs. The fabric does not crackle, which some cats miss and most households do not. We are
clearing the last of this canvas, hence the price.</p>
<p><strong>Sewn in Rochdale.</strong></p>`,
    seoDescription:
      "A canvas cat tunnel with sprung hoops and a peephole, 95 cm long, that folds flat. Reduced to clear.",
    options: [{ name: "Colour", values: ["Moss", "Clay"] }],
    variants: tunnel,
    pictures: [
      picture("burrow-play-tunnel-moss", "Moss canvas tunnel with bound hoops and a round peephole", "Moss"),
      picture("burrow-play-tunnel-clay", "The play tunnel in clay, looking into its mouth", "Clay"),
    ],
    publishedDaysAgo: 300,
    priceDaysAgo: reducedSince(tunnel, { fullPriceFrom: 300, reducedFrom: 11 }),
  },
  {
    handle: "mast-scratching-post",
    title: "Mast Scratching Post",
    vendor: makers.ours,
    productType: "Scratcher",
    tags: ["cat", "ash", "sisal", "bestseller"],
    collections: ["play", "care-and-home"],
    descriptionHtml: `
<p>Tall enough for a cat to stretch right up and heavy enough not to wobble, which are the two things a scratching post
has to be and mostly is not.</p>
<ul>
<li>85 cm high on a 40 cm base; the whole weighs 7.8 kg</li>
<li>Ash base and cap, a steel rod through the middle, 10 mm sisal rope wound by hand</li>
<li>Felt feet, so that it does not mark a floor</li>
</ul>
<h3>Care</h3>
<p>Hoover the rope. When it is worn out after a year or three we sell new rope by the length, and the post unscrews to
take it.</p>
<h3>Who it suits</h3>
<p>Cats up to about 9 kg. Cats who scratch carpets rather than sofas may prefer something flat: see the Dune.</p>
<p><strong>Made in Settle, North Yorkshire.</strong></p>`,
    seoDescription:
      "A heavy 85 cm scratching post in ash and hand-wound sisal that does not wobble, with replaceable rope.",
    options: [],
    variants: only({ sku: "NP-MST", serial: 520 }, { price: 11200, weightGrams: 7800, onHand: 9 }),
    pictures: [
      picture("mast-scratching-post", "Tall scratching post of wound sisal on a round ash base"),
      picture("mast-scratching-post-detail", "Close view of the sisal rope beneath the ash cap"),
    ],
    publishedDaysAgo: 370,
  },
  {
    handle: "dune-scratcher",
    title: "Dune Scratcher",
    vendor: makers.ours,
    productType: "Scratcher",
    tags: ["cat", "cardboard", "recycled"],
    collections: ["play"],
    descriptionHtml: `
<p>A wave of corrugated card to scratch, lie along and look superior from. Both sides are the same, so when one is in
shreds you turn it over.</p>
<ul>
<li>60 cm long, 24 cm wide, 20 cm high at the crest</li>
<li>FSC recycled card, starch glue</li>
<li>Sides faced in plain card that can be painted</li>
</ul>
<h3>Care</h3>
<p>Tap the crumbs out on to newspaper. At the end it goes into the paper recycling, staples and all, because there are none.</p>
<h3>Good to know</h3>
<p>It sheds bits; all card does. A keen cat gets about eight months from each side. Keep it away from damp floors.</p>
<p><strong>Made in Corby.</strong></p>`,
    seoDescription:
      "A wave-shaped cat scratcher and lounger in recycled corrugated card that can be turned over.",
    options: [],
    variants: only({ sku: "NP-DUN", serial: 525 }, { price: 3200, weightGrams: 2200, onHand: 19 }),
    pictures: [
      picture("dune-scratcher", "Wave-shaped cat lounger of corrugated card"),
      picture("dune-scratcher-detail", "Close view of the layered corrugated card"),
    ],
    publishedDaysAgo: 220,
  },
  {
    handle: "barnaby-wool-mouse",
    title: "Barnaby Wool Mouse",
    vendor: makers.weavers,
    productType: "Toy",
    tags: ["cat", "wool", "felt", "under £20", "gift", "new"],
    collections: ["play"],
    descriptionHtml: `
<p>A felt mouse with leather ears, a string tail and a pinch of British catnip inside. Barnaby is a good size to bat,
carry and drown in the water bowl.</p>
<ul>
<li>8 cm long without the tail, which adds 12 cm</li>
<li>Wool felt, leather ears, waxed cotton tail; no beads, no buttons</li>
<li>Filled with wool and dried catnip</li>
</ul>
<h3>Washing</h3>
<p>Do not: the catnip goes. Air it on a sunny sill and squeeze to wake it up.</p>
<h3>Good to know</h3>
<p>About one cat in three takes no notice of catnip. Put the mouse away if the tail starts to come loose.</p>
<p><strong>Made in Cumbria.</strong></p>`,
    seoDescription:
      "A wool felt mouse with leather ears and British catnip inside, for cats. No beads or buttons.",
    options: [{ name: "Colour", values: ["Stone", "Clay"] }],
    variants: colours({ sku: "FF-BAR", serial: 530 }, { price: 900, weightGrams: 28 }, [
      { ...palette.stone, onHand: 0 },
      { ...palette.clay, onHand: 0 },
    ]),
    pictures: [
      picture(
        "barnaby-wool-mouse-stone",
        "Stone-grey felt mouse with leather ears and a string tail",
        "Stone",
      ),
      picture("barnaby-wool-mouse-clay", "The wool mouse in clay, seen from the side", "Clay"),
    ],
    publishedDaysAgo: 35,
  },
  {
    handle: "lookout-cat-tower",
    title: "Lookout Cat Tower",
    vendor: makers.ours,
    productType: "Furniture",
    tags: ["cat", "ash", "sisal", "felt"],
    collections: ["play", "care-and-home"],
    descriptionHtml: `
<p>Three round platforms on posts of ash and sisal, drawn to stand beside a window without apology. Each platform has a
felt pad that lifts off.</p>
<ul>
<li>125 cm high on a 50 cm base; platforms 34 cm across</li>
<li>Birch ply and solid ash, hard-wax oil; wool-felt pads</li>
<li>Short has two platforms, 90 cm; Tall has three</li>
</ul>
<h3>Care</h3>
<p>Hoover the pads, wash them by hand when you must. Wipe the wood.</p>
<h3>Good to know</h3>
<p>The Tall one comes with a wall bracket; please use it. Each platform carries 8 kg. It arrives in two boxes and takes
half an hour and one hex key.</p>
<p><strong>Made in Settle, North Yorkshire.</strong></p>`,
    seoDescription:
      "A cat tower in ash, birch ply and sisal with lift-off felt pads, in two heights. Wall bracket included.",
    options: [{ name: "Height", values: ["Short", "Tall"] }],
    variants: pricedChoices({ sku: "NP-LKT", serial: 550 }, [
      { value: "Short", code: "S", price: 21500, weightGrams: 12400, onHand: 4 },
      { value: "Tall", code: "T", price: 28500, weightGrams: 16800, onHand: 2 },
    ]),
    pictures: [
      picture(
        "lookout-cat-tower-short",
        "Cat tower with two round felt platforms on ash and sisal posts",
        "Short",
      ),
      picture("lookout-cat-tower-tall", "The tall cat tower with three platforms", "Tall"),
      picture("lookout-cat-tower-detail", "Close view of a felt pad on its round platform"),
    ],
    publishedDaysAgo: 110,
  },
];
