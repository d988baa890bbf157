import { makers } from "./makers";
import { palette } from "./palette";
import { picture } from "./picture";
import type { DemoProduct, DemoVariant } from "./types";
import { colours, reducedSince, sizesAndColours } from "./variants";

const travelBed: DemoVariant[] = colours(
  { sku: "NP-TRV", serial: 160 },
  { price: 6900, compareAtPrice: 8900, weightGrams: 1650 },
  [
    { ...palette.moss, onHand: 9 },
    { ...palette.slate, onHand: 4 },
  ],
);

/** Beds that are all cushion. */
export const beds: DemoProduct[] = [
  {
    handle: "bramble-ring-bed",
    title: "Bramble Ring Bed",
    vendor: makers.ours,
    productType: "Bed",
    tags: ["dog", "cat", "bouclé", "washable", "bestseller"],
    collections: ["beds-and-nests"],
    descriptionHtml: `
<p>A round bed with a deep, soft rim for the animal who sleeps curled up and likes something to rest a chin on. The
bouclé is woven for us in Lancashire and hides a surprising amount of hair between hoovers.</p>
<ul>
<li>Small 50 cm across, for cats and little dogs up to 6 kg; Medium 70 cm, up to 15 kg; Large 90 cm, up to 28 kg</li>
<li>Rim 16 cm high, filled with recycled polyester fibre; loose cushion in the middle</li>
<li>Cover 74% recycled polyester, 26% wool bouclé; base in plain cotton canvas</li>
</ul>
<h3>Washing</h3>
<p>Unzip the cover and wash it at 30°C on a gentle cycle, then dry it flat. The filling can be sponged.</p>
<h3>Who it is not for</h3>
<p>Dogs who stretch out to sleep, and determined chewers: bouclé is made of loops and a claw will find one.</p>
<p><strong>Sewn in Rochdale.</strong></p>`,
    seoDescription:
      "A round bouclé bed with a deep chin-rest rim and a washable cover, in three sizes. Sewn in Rochdale.",
    options: [
      { name: "Size", values: ["Small", "Medium", "Large"] },
      { name: "Colour", values: ["Oat", "Clay", "Moss"] },
    ],
    variants: sizesAndColours(
      { sku: "NP-RNG", serial: 100 },
      [
        { value: "Small", code: "S", price: 7900, weightGrams: 1400 },
        { value: "Medium", code: "M", price: 10900, weightGrams: 2300 },
        { value: "Large", code: "L", price: 14500, weightGrams: 3600 },
      ],
      [palette.oat, palette.clay, palette.moss],
      [
        [24, 12, 9],
        [31, 14, 2],
        [16, 0, 7],
      ],
    ),
    pictures: [
      picture("bramble-ring-bed-oat", "Round bed in oat bouclé with a thick rim and a loose cushion", "Oat"),
      picture("bramble-ring-bed-clay", "The ring bed in clay-coloured bouclé, seen from the front", "Clay"),
      picture("bramble-ring-bed-moss", "The ring bed in moss-green bouclé, seen from above", "Moss"),
      picture("bramble-ring-bed-detail", "Close view of the looped bouclé where the rim meets the cushion"),
    ],
    publishedDaysAgo: 410,
  },
  {
    handle: "orchard-mattress",
    title: "Orchard Mattress",
    vendor: makers.ours,
    productType: "Bed",
    tags: ["dog", "linen", "washable", "older dogs"],
    collections: ["beds-and-nests"],
    descriptionHtml: `
<p>A proper mattress, made the way a window-seat cushion is made: box-sided, piped round both edges and flat enough to
step onto without a climb. We use a firm foam core with a softer layer over it, so that elbows and hips do not reach the floor.</p>
<ul>
<li>Medium 80 × 55 cm, Large 105 × 70 cm; both 11 cm deep</li>
<li>Cover 55% linen, 45% cotton, 340 g to the square metre, pre-shrunk</li>
<li>An inner liner keeps damp out of the foam</li>
</ul>
<h3>Washing</h3>
<p>Cover at 40°C, reshape while damp, no tumble dryer. Wipe the liner.</p>
<h3>Who it suits</h3>
<p>Sprawlers, and older dogs who find a raised rim awkward. It is a comfortable bed and not a medical one; if your dog
is stiff in the mornings, do ask your vet.</p>
<p><strong>Cut and sewn in Rochdale.</strong></p>`,
    seoDescription:
      "A box-sided, piped linen-cotton dog mattress with a firm foam core and a cover that washes at 40°C.",
    options: [
      { name: "Size", values: ["Medium", "Large"] },
      { name: "Colour", values: ["Slate", "Oat"] },
    ],
    variants: sizesAndColours(
      { sku: "NP-ORC", serial: 115 },
      [
        { value: "Medium", code: "M", price: 11500, weightGrams: 2900 },
        { value: "Large", code: "L", price: 15900, weightGrams: 4700 },
      ],
      [palette.slate, palette.oat],
      [
        [18, 11],
        [3, 13],
      ],
    ),
    pictures: [
      picture(
        "orchard-mattress-slate",
        "Box-sided dog mattress in slate-blue linen with piped edges",
        "Slate",
      ),
      picture("orchard-mattress-oat", "The mattress in oat linen, seen from the corner", "Oat"),
      picture("orchard-mattress-detail", "Close view of the piped corner and the linen weave"),
    ],
    publishedDaysAgo: 380,
  },
  {
    handle: "hollins-bolster-bed",
    title: "Hollins Bolster Bed",
    vendor: makers.ours,
    productType: "Bed",
    tags: ["dog", "washable", "new"],
    collections: ["beds-and-nests"],
    descriptionHtml: `
<p>Three bolsters and a base, like a small sofa with the front taken off. The open side is low, so there is nothing to
clamber over, and the back is firm enough to lean on while keeping an eye on the kitchen.</p>
<ul>
<li>Medium 75 × 60 cm, Large 100 × 75 cm; bolsters 20 cm high, step-in 9 cm</li>
<li>Cover in brushed cotton twill, 300 g to the square metre; recycled fibre filling</li>
<li>The bolsters tie on with cotton tapes and come off separately</li>
</ul>
<h3>Washing</h3>
<p>Every cover at 30°C, inside out. Twill marks if it is tumbled, so please line dry.</p>
<h3>Who it is not for</h3>
<p>Puppies still at the chewing stage: the tapes are the first thing to go.</p>
<p><strong>Sewn in Rochdale.</strong></p>`,
    seoDescription:
      "A three-sided bolster bed in brushed cotton twill with a low open front. Every cover comes off to wash.",
    options: [
      { name: "Size", values: ["Medium", "Large"] },
      { name: "Colour", values: ["Moss", "Clay"] },
    ],
    variants: sizesAndColours(
      { sku: "NP-HOL", serial: 125 },
      [
        { value: "Medium", code: "M", price: 12900, weightGrams: 3100 },
        { value: "Large", code: "L", price: 17500, weightGrams: 4800 },
      ],
      [palette.moss, palette.clay],
      [
        [12, 8],
        [10, 6],
      ],
    ),
    pictures: [
      picture(
        "hollins-bolster-bed-moss",
        "Rectangular bed with three moss-green bolsters and an open front",
        "Moss",
      ),
      picture("hollins-bolster-bed-clay", "The bolster bed in clay, seen from the left", "Clay"),
      picture("hollins-bolster-bed-room", "The moss bolster bed on a wooden floor beside a linen curtain"),
    ],
    publishedDaysAgo: 24,
  },
  {
    handle: "crossing-travel-bed",
    title: "Crossing Travel Bed",
    vendor: makers.ours,
    productType: "Bed",
    tags: ["dog", "travel"],
    collections: ["beds-and-nests"],
    descriptionHtml: `
<p>A bed that goes to the pub. It unrolls to a padded mat with a canvas underside that shrugs off a damp floor, and
rolls up into two bridle-leather straps when it is time to leave.</p>
<ul>
<li>90 × 60 cm unrolled; 60 × 20 cm rolled</li>
<li>Top in brushed cotton, underside in waxed cotton canvas, 3 cm of recycled wadding between</li>
<li>Straps of English bridle leather with solid brass buckles</li>
</ul>
<h3>Washing</h3>
<p>Take the straps off and sponge with cold water and a little soap. The wax will not survive a machine, so we cannot
call this one washable.</p>
<h3>Who it suits</h3>
<p>Dogs up to about 22 kg who settle better when something familiar comes along. It is a thin mat, not a main bed.</p>
<p><strong>Made in Walsall.</strong></p>`,
    seoDescription:
      "A roll-up bed in brushed cotton and waxed canvas with leather straps, for pubs, trains and weekends away.",
    options: [{ name: "Colour", values: ["Moss", "Slate"] }],
    variants: travelBed,
    pictures: [
      picture(
        "crossing-travel-bed-moss",
        "Moss canvas bed rolled up and held by two tan leather straps",
        "Moss",
      ),
      picture("crossing-travel-bed-slate", "The slate travel bed rolled up, seen from its end", "Slate"),
    ],
    publishedDaysAgo: 290,
    priceDaysAgo: reducedSince(travelBed, { fullPriceFrom: 290, reducedFrom: 13 }),
  },
  {
    handle: "channel-crate-mat",
    title: "Channel Crate Mat",
    vendor: makers.ours,
    productType: "Bed",
    tags: ["dog", "cat", "washable", "crate"],
    collections: ["beds-and-nests"],
    descriptionHtml: `
<p>A quilted mat cut to the sizes crates really come in, less two centimetres so that it lies flat. The stitched
channels keep the filling where it is put, wash after wash.</p>
<ul>
<li>24 in crate: 58 × 43 cm; 30 in: 73 × 48 cm; 36 in: 88 × 56 cm</li>
<li>Cotton canvas both sides, 4 cm recycled fibre, bound edge</li>
<li>Goes in the machine whole; there is no cover to wrestle</li>
</ul>
<h3>Washing</h3>
<p>40°C, then tumble on low with a dry towel or hang over two lines. It takes a day to dry through.</p>
<h3>Who it suits</h3>
<p>Crates, car boots and sofa corners. If your dog digs at bedding, choose Charcoal; it shows the least.</p>
<p><strong>Sewn in Rochdale.</strong></p>`,
    seoDescription:
      "A quilted cotton mat cut to fit 24, 30 and 36 inch crates. The whole mat washes at 40°C.",
    options: [
      { name: "Size", values: ["24 in", "30 in", "36 in"] },
      { name: "Colour", values: ["Charcoal", "Oat"] },
    ],
    variants: sizesAndColours(
      { sku: "NP-CRT", serial: 140 },
      [
        { value: "24 in", code: "24", price: 3400, weightGrams: 700 },
        { value: "30 in", code: "30", price: 4200, weightGrams: 950 },
        { value: "36 in", code: "36", price: 5200, weightGrams: 1300 },
      ],
      [palette.charcoal, palette.oat],
      [
        [28, 22],
        [34, 17],
        [19, 5],
      ],
    ),
    pictures: [
      picture(
        "channel-crate-mat-charcoal",
        "Charcoal quilted mat with stitched channels and a bound edge",
        "Charcoal",
      ),
      picture("channel-crate-mat-oat", "The crate mat in oat cotton, seen from the corner", "Oat"),
    ],
    publishedDaysAgo: 330,
  },
];
