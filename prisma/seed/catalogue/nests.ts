import { makers } from "./makers";
import { palette } from "./palette";
import { picture } from "./picture";
import type { DemoProduct } from "./types";
import { colours, only } from "./variants";

/** Beds with walls, a frame or a roof. */
export const nests: DemoProduct[] = [
  {
    handle: "pebble-felt-cave",
    title: "Pebble Felt Cave",
    vendor: makers.weavers,
    productType: "Bed",
    tags: ["cat", "wool", "felt", "bestseller"],
    collections: ["beds-and-nests"],
    descriptionHtml: `
<p>A cave felted in one piece from Herdwick and Merino wool. It keeps its shape because the wall is nearly a centimetre
thick, and it smells faintly of sheep for the first week, which most cats regard as a feature.</p>
<ul>
<li>45 cm across, 32 cm high; opening 20 cm wide</li>
<li>100% wool, wet-felted by hand, no glue, no lining</li>
<li>Press the roof down and it becomes an open bowl for summer</li>
</ul>
<h3>Washing</h3>
<p>Brush hair off when it is dry. Wash by hand in cool water with wool soap, reshape and let it dry for two days.</p>
<h3>Who it suits</h3>
<p>Cats up to about 7 kg. Cats who scratch everything will scratch this too; felt can be rubbed smooth again, but only so often.</p>
<p><strong>Made in Cumbria.</strong> Each one differs a little in size and shade.</p>`,
    seoDescription:
      "A thick wool cat cave, wet-felted in one piece in Cumbria from Herdwick and Merino wool.",
    options: [{ name: "Colour", values: ["Stone", "Charcoal"] }],
    variants: colours({ sku: "FF-PEB", serial: 170 }, { price: 8500, weightGrams: 1100 }, [
      { ...palette.stone, onHand: 15 },
      { ...palette.charcoal, onHand: 0 },
    ]),
    pictures: [
      picture("pebble-felt-cave-stone", "Rounded cat cave in stone-grey felt with an oval opening", "Stone"),
      picture(
        "pebble-felt-cave-charcoal",
        "The felt cave in charcoal, turned a little to the right",
        "Charcoal",
      ),
      picture("pebble-felt-cave-detail", "Close view of the cave's thick felted edge"),
    ],
    publishedDaysAgo: 365,
  },
  {
    handle: "settle-ash-bed",
    title: "Settle Ash Bed",
    vendor: makers.ours,
    productType: "Bed",
    tags: ["dog", "cat", "ash", "made to order", "new"],
    collections: ["beds-and-nests", "care-and-home"],
    descriptionHtml: `
<p>A low bedstead in solid ash with rounded rails, raised on short legs so that air can move underneath and a vacuum
cleaner nearly can. The mattress lifts out; the frame goes together with four bolts and the key in the box.</p>
<ul>
<li>85 × 60 cm outside, 24 cm high at the back, 15 cm at the front</li>
<li>English ash, finished with hard-wax oil that is safe once dry</li>
<li>Linen-cotton mattress, 9 cm deep, with a removable cover</li>
</ul>
<h3>Washing</h3>
<p>Cover at 40°C. Wipe the frame with a damp cloth and oil it once a year.</p>
<h3>Good to know</h3>
<p>We make the frames in batches. When none is on the shelf you can still order, and it leaves the workshop in three to
four weeks. It carries 30 kg; it is not meant for jumping off.</p>
<p><strong>Made in Settle, North Yorkshire.</strong></p>`,
    seoDescription:
      "A low dog bedstead in solid English ash with a lift-out linen mattress. Made in batches in North Yorkshire.",
    options: [{ name: "Colour", values: ["Oat", "Slate"] }],
    variants: colours({ sku: "NP-SET", serial: 175 }, { price: 26500, weightGrams: 8900 }, [
      { ...palette.oat, onHand: 3 },
      { ...palette.slate, onHand: 0 },
    ]).map((variant) => ({ ...variant, oversell: true })),
    pictures: [
      picture("settle-ash-bed-oat", "Low ash bed frame with an oat linen mattress", "Oat"),
      picture("settle-ash-bed-slate", "The ash bed with a slate mattress, seen from the end", "Slate"),
      picture("settle-ash-bed-detail", "Close view of the ash rail, its leg and the mattress piping"),
    ],
    publishedDaysAgo: 18,
  },
  {
    handle: "quayside-rope-nest",
    title: "Quayside Rope Nest",
    vendor: makers.ours,
    productType: "Bed",
    tags: ["cat", "dog", "rope", "small batch"],
    collections: ["beds-and-nests"],
    descriptionHtml: `
<p>Forty metres of cotton rope, coiled and stitched into a basket with a cushion in the bottom. Cats tend to use it as
a bed, then a scratching place, then a bed again; the rope is thick enough not to mind.</p>
<ul>
<li>46 cm across, 18 cm high, wall 2 cm thick</li>
<li>Undyed cotton rope, sewn with cotton thread</li>
<li>Cushion cover in oat linen-cotton, recycled fibre filling</li>
</ul>
<h3>Washing</h3>
<p>Cushion cover at 40°C. The basket can be hosed down and dried in the sun.</p>
<h3>Good to know</h3>
<p>One person sews these, about a dozen a month, so it is often out of stock. Dogs over 8 kg will lean on the side until
it gives.</p>
<p><strong>Sewn in Whitby.</strong></p>`,
    seoDescription:
      "A coiled cotton-rope basket bed with a washable cushion for cats and small dogs, sewn in Whitby.",
    options: [],
    variants: only({ sku: "NP-QUA", serial: 180 }, { price: 9200, weightGrams: 2600, onHand: 0 }),
    pictures: [
      picture("quayside-rope-nest", "Round basket of coiled cotton rope with a cushion inside"),
      picture("quayside-rope-nest-above", "The rope nest from above, showing the coils and the cushion"),
    ],
    publishedDaysAgo: 240,
  },
];
