import { makers } from "./makers";
import { palette } from "./palette";
import { picture } from "./picture";
import type { DemoProduct, DemoVariant } from "./types";
import { colours, reducedSince, sizesAndColours } from "./variants";

const stripeThrow: DemoVariant[] = colours(
  { sku: "FF-STR", serial: 210 },
  { price: 6800, compareAtPrice: 8500, weightGrams: 780 },
  [
    { ...palette.slate, onHand: 6 },
    { ...palette.clay, onHand: 2 },
  ],
);

const crateCover: DemoVariant[] = sizesAndColours(
  { sku: "NP-CVR", serial: 230 },
  [
    { value: "30 in", code: "30", price: 4600, compareAtPrice: 5800, weightGrams: 900 },
    { value: "36 in", code: "36", price: 5400, compareAtPrice: 6800, weightGrams: 1150 },
  ],
  [palette.oat],
  [[7], [1]],
);

export const blankets: DemoProduct[] = [
  {
    handle: "langdale-herringbone-throw",
    title: "Langdale Herringbone Throw",
    vendor: makers.weavers,
    productType: "Blanket",
    tags: ["dog", "cat", "wool", "bestseller"],
    collections: ["blankets-and-throws"],
    descriptionHtml: `
<p>A wool throw in a small herringbone, woven on a loom that was old when our weavers bought it. Wool stays warm when it
is damp and lets go of mud once it has dried, which is most of what you want from a dog's blanket.</p>
<ul>
<li>140 × 100 cm, with a hand-knotted fringe on the short ends</li>
<li>100% British wool, 380 g to the square metre</li>
<li>Undyed cream woven with a dyed weft</li>
</ul>
<h3>Washing</h3>
<p>Shake, then air. When that is no longer enough, wash on a wool cycle at 30°C and dry it flat, away from radiators.</p>
<h3>Who it is not for</h3>
<p>Dogs who suck or shred cloth; the fringe is an invitation. Wool sheds a little at first.</p>
<p><strong>Woven near Ambleside.</strong></p>`,
    seoDescription:
      "A British wool throw in a small herringbone with a knotted fringe, 140 × 100 cm, woven in the Lakes.",
    options: [{ name: "Colour", values: ["Moss", "Clay"] }],
    variants: colours({ sku: "FF-LAN", serial: 200 }, { price: 7900, weightGrams: 560 }, [
      { ...palette.moss, onHand: 21 },
      { ...palette.clay, onHand: 17 },
    ]),
    pictures: [
      picture(
        "langdale-herringbone-throw-moss",
        "Folded herringbone throw in moss and cream with a fringe",
        "Moss",
      ),
      picture("langdale-herringbone-throw-clay", "The folded herringbone throw in clay and cream", "Clay"),
      picture("langdale-herringbone-throw-detail", "Close view of the herringbone weave and the fringe"),
    ],
    publishedDaysAgo: 400,
  },
  {
    handle: "selvedge-stripe-throw",
    title: "Selvedge Stripe Throw",
    vendor: makers.weavers,
    productType: "Blanket",
    tags: ["dog", "cat", "wool"],
    collections: ["blankets-and-throws"],
    descriptionHtml: `
<p>Wide stripes in lambswool, brushed once so that it is soft without being fluffy. Large enough to cover one cushion of
a sofa and hang over the front, where the paws go.</p>
<ul>
<li>180 × 130 cm, hemmed on all sides, no fringe</li>
<li>100% lambswool, 320 g to the square metre</li>
<li>Yarn spun in Yorkshire from New Zealand fleece</li>
</ul>
<h3>Washing</h3>
<p>Wool cycle at 30°C, low spin, dry flat. It will felt if it is tumbled.</p>
<h3>Good to know</h3>
<p>We are not weaving these stripes again, so what is left is reduced. Nothing is wrong with them. Lambswool pills where
a dog turns round and round; a wool comb takes that off.</p>
<p><strong>Woven near Ambleside.</strong></p>`,
    seoDescription:
      "A large striped lambswool throw for the dog's end of the sofa. The last of this weave, now reduced.",
    options: [{ name: "Colour", values: ["Slate", "Clay"] }],
    variants: stripeThrow,
    pictures: [
      picture(
        "selvedge-stripe-throw-slate",
        "Folded lambswool throw with wide slate and cream stripes",
        "Slate",
      ),
      picture(
        "selvedge-stripe-throw-clay",
        "The striped throw in clay and cream, seen from the corner",
        "Clay",
      ),
    ],
    publishedDaysAgo: 310,
    priceDaysAgo: reducedSince(stripeThrow, { fullPriceFrom: 310, reducedFrom: 20 }),
  },
  {
    handle: "garth-waffle-blanket",
    title: "Garth Waffle Blanket",
    vendor: makers.ours,
    productType: "Blanket",
    tags: ["dog", "cat", "cotton", "washable"],
    collections: ["blankets-and-throws"],
    descriptionHtml: `
<p>The one to have two of: a cotton waffle blanket that can be washed hot as often as it needs. The deep weave catches
hair on one side and lets you shake it out of the other.</p>
<ul>
<li>120 × 90 cm, or 160 × 120 cm</li>
<li>100% cotton, 420 g to the square metre, with mitred corners</li>
<li>Certified free of harmful substances by the mill</li>
</ul>
<h3>Washing</h3>
<p>60°C if you like, tumble dry on medium. Expect it to shrink by four in a hundred the first time; we cut it to allow for that.</p>
<h3>Who it suits</h3>
<p>Puppies, post-bath dogs and anyone who would rather not own a blanket with instructions. It is not as warm as wool.</p>
<p><strong>Woven in Portugal, hemmed in Rochdale.</strong></p>`,
    seoDescription: "A deep cotton waffle blanket for dogs and cats that washes at 60°C, in two sizes.",
    options: [
      { name: "Size", values: ["120 × 90 cm", "160 × 120 cm"] },
      { name: "Colour", values: ["Oat", "Moss"] },
    ],
    variants: sizesAndColours(
      { sku: "NP-GAR", serial: 215 },
      [
        { value: "120 × 90 cm", code: "S", price: 3600, weightGrams: 460 },
        { value: "160 × 120 cm", code: "L", price: 5200, weightGrams: 810 },
      ],
      [palette.oat, palette.moss],
      [
        [40, 33],
        [26, 18],
      ],
    ),
    pictures: [
      picture("garth-waffle-blanket-oat", "Folded oat cotton blanket with a deep waffle weave", "Oat"),
      picture("garth-waffle-blanket-moss", "Folded moss-green waffle blanket, seen from the corner", "Moss"),
    ],
    publishedDaysAgo: 350,
  },
  {
    handle: "drover-sherpa-blanket",
    title: "Drover Sherpa Blanket",
    vendor: makers.ours,
    productType: "Blanket",
    tags: ["dog", "cat", "recycled", "washable"],
    collections: ["blankets-and-throws"],
    descriptionHtml: `
<p>A thick pile blanket for thin-coated dogs. Whippets burrow into it; so, we are told, does one tortoise. The pile is
knitted from recycled bottles and backed with a plain jersey.</p>
<ul>
<li>110 × 80 cm</li>
<li>100% recycled polyester, 12 mm pile</li>
<li>Rounded corners and a bound edge</li>
</ul>
<h3>Washing</h3>
<p>30°C in a bag that catches fibres, since any polyester pile sheds some. Hang to dry; heat flattens it.</p>
<h3>Who it suits</h3>
<p>Sighthounds, hairless cats and cold cars. If you want to keep plastic out of the wash altogether, choose the wool or
the cotton instead.</p>
<p><strong>Knitted in Leicester.</strong></p>`,
    seoDescription: "A thick recycled sherpa blanket for thin-coated dogs and burrowing cats, 110 × 80 cm.",
    options: [{ name: "Colour", values: ["Cream", "Clay"] }],
    variants: colours({ sku: "NP-DRO", serial: 222 }, { price: 3900, weightGrams: 620 }, [
      { ...palette.cream, onHand: 29 },
      { ...palette.clay, onHand: 12 },
    ]),
    pictures: [
      picture("drover-sherpa-blanket-cream", "Folded blanket with a thick cream pile", "Cream"),
      picture("drover-sherpa-blanket-clay", "The sherpa blanket in clay, folded", "Clay"),
    ],
    publishedDaysAgo: 260,
  },
  {
    handle: "compromise-sofa-quilt",
    title: "Compromise Sofa Quilt",
    vendor: makers.ours,
    productType: "Blanket",
    tags: ["dog", "cat", "cotton", "washable", "new"],
    collections: ["blankets-and-throws", "care-and-home"],
    descriptionHtml: `
<p>You said never on the sofa. This is for what happened next: a quilt that lies over the seat and tucks into the back,
in a cloth that looks as if you chose it for yourself.</p>
<ul>
<li>One seat 75 × 160 cm; two seats 140 × 160 cm</li>
<li>Washed cotton canvas, channel-quilted over thin cotton wadding</li>
<li>Foam rod to push into the crease of the sofa, so that it stays put</li>
</ul>
<h3>Washing</h3>
<p>Take the rod out, wash at 40°C, line dry. It creases, and looks better for it.</p>
<h3>Good to know</h3>
<p>It slows a spill down and does not stop one: there is no plastic layer in it. Leather sofas are slippery, so use the rod.</p>
<p><strong>Sewn in Rochdale.</strong></p>`,
    seoDescription:
      "A channel-quilted cotton cover for the dog's place on the sofa, with a rod that keeps it there.",
    options: [
      { name: "Size", values: ["One seat", "Two seats"] },
      { name: "Colour", values: ["Oat", "Slate"] },
    ],
    variants: sizesAndColours(
      { sku: "NP-CMP", serial: 225 },
      [
        { value: "One seat", code: "1", price: 6900, weightGrams: 1100 },
        { value: "Two seats", code: "2", price: 9800, weightGrams: 1900 },
      ],
      [palette.oat, palette.slate],
      [
        [14, 10],
        [8, 3],
      ],
    ),
    pictures: [
      picture(
        "compromise-sofa-quilt-oat",
        "Channel-quilted cotton sofa cover in oat, folded in three",
        "Oat",
      ),
      picture("compromise-sofa-quilt-slate", "The folded sofa quilt in slate blue", "Slate"),
    ],
    publishedDaysAgo: 31,
  },
  {
    handle: "lights-out-crate-cover",
    title: "Lights Out Crate Cover",
    vendor: makers.ours,
    productType: "Blanket",
    tags: ["dog", "crate", "linen", "washable"],
    collections: ["blankets-and-throws"],
    descriptionHtml: `
<p>A fitted linen cover that makes a wire crate look like a piece of furniture and, more to the point, makes the inside
of it dim. The front rolls up and ties; the sides stay open at the bottom so that air can pass.</p>
<ul>
<li>To fit a 30 in crate (77 × 48 × 54 cm) or a 36 in crate (92 × 58 × 64 cm)</li>
<li>55% linen, 45% cotton, unlined</li>
<li>Front panel with two ties; slits for a handle and for the door</li>
</ul>
<h3>Washing</h3>
<p>40°C, iron damp if you are that sort of person.</p>
<h3>Good to know</h3>
<p>Never cover a crate on a warm day, nor all four sides at once. The crate is not included. We are changing the cloth
next season, so these are reduced.</p>
<p><strong>Sewn in Rochdale.</strong></p>`,
    seoDescription:
      "A fitted linen-cotton cover for 30 and 36 inch dog crates, with a front that rolls up and ties.",
    options: [
      { name: "Size", values: ["30 in", "36 in"] },
      { name: "Colour", values: ["Oat"] },
    ],
    variants: crateCover,
    pictures: [
      picture("lights-out-crate-cover-oat", "Oat linen cover over a dog crate, the front rolled up", "Oat"),
      picture("lights-out-crate-cover-side", "The crate cover from the side with its front closed"),
    ],
    publishedDaysAgo: 280,
    priceDaysAgo: reducedSince(crateCover, { fullPriceFrom: 280, reducedFrom: 9 }),
  },
  {
    handle: "beck-drying-towel",
    title: "Beck Drying Towel",
    vendor: makers.ours,
    productType: "Towel",
    tags: ["dog", "cotton", "washable"],
    collections: ["blankets-and-throws", "care-and-home"],
    descriptionHtml: `
<p>A heavy cotton towel that lives by the back door. It has a loop to hang it by and a woven band at each end, so that
nobody mistakes it for one of yours.</p>
<ul>
<li>130 × 70 cm, 600 g to the square metre</li>
<li>100% cotton terry, undyed ground with a coloured band</li>
<li>Cotton hanging loop, stitched twice</li>
</ul>
<h3>Washing</h3>
<p>60°C and a tumble dryer are fine. Skip the fabric softener, which stops any towel from soaking up water.</p>
<h3>Who it suits</h3>
<p>Spaniels, and the hall floors of people who have spaniels. One towel dries one wet dog of 20 kg, about.</p>
<p><strong>Woven in Bolton.</strong></p>`,
    seoDescription: "A heavy cotton terry dog towel with a hanging loop, 130 × 70 cm, woven in Bolton.",
    options: [{ name: "Colour", values: ["Clay", "Slate"] }],
    variants: colours({ sku: "NP-BEC", serial: 240 }, { price: 2800, weightGrams: 560 }, [
      { ...palette.clay, onHand: 38 },
      { ...palette.slate, onHand: 44 },
    ]),
    pictures: [
      picture("beck-drying-towel-clay", "Cream terry towel with clay bands, folded in a neat stack", "Clay"),
      picture("beck-drying-towel-slate", "The drying towel with slate bands, folded", "Slate"),
    ],
    publishedDaysAgo: 300,
  },
];
