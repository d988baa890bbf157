import { makers } from "./makers";
import { palette } from "./palette";
import { picture } from "./picture";
import type { DemoProduct } from "./types";
import { colours, only, pricedChoices, sizesAndColours } from "./variants";

export const walking: DemoProduct[] = [
  {
    handle: "harbour-rope-lead",
    title: "Harbour Rope Lead",
    vendor: makers.saddlers,
    productType: "Lead",
    tags: ["dog", "rope", "leather", "bestseller"],
    collections: ["walking"],
    descriptionHtml: `
<p>Soft cotton rope over a strong core, whipped with leather where it meets the clip. It has enough give to be kind to
your shoulder and it dries on the radiator by the next walk.</p>
<ul>
<li>150 cm long, 12 mm thick, with a hand loop</li>
<li>Cotton sheath, polyester core, bridle-leather whipping, solid brass clip</li>
<li>Tested to 250 kg at the clip</li>
</ul>
<h3>Washing</h3>
<p>By hand at 30°C with the clip wrapped in a sock. The leather likes a little balsam afterwards.</p>
<h3>Who it is not for</h3>
<p>Dogs who chew their leads. It is also too heavy for anyone under about 5 kg.</p>
<p><strong>Spliced in Walsall.</strong></p>`,
    seoDescription:
      "A soft cotton rope lead with leather whipping and a solid brass clip, 150 cm, spliced in Walsall.",
    options: [{ name: "Colour", values: ["Oat", "Moss", "Clay"] }],
    variants: colours({ sku: "HR-HBR", serial: 400 }, { price: 3600, weightGrams: 240 }, [
      { ...palette.oat, onHand: 48 },
      { ...palette.moss, onHand: 26 },
      { ...palette.clay, onHand: 0 },
    ]),
    pictures: [
      picture("harbour-rope-lead-oat", "Coiled oat rope lead with leather whipping and a brass clip", "Oat"),
      picture("harbour-rope-lead-moss", "The coiled rope lead in moss", "Moss"),
      picture("harbour-rope-lead-clay", "The coiled rope lead in clay", "Clay"),
      picture("harbour-rope-lead-detail", "Close view of the braided rope, the whipping and the clip"),
    ],
    publishedDaysAgo: 405,
  },
  {
    handle: "saddlers-collar",
    title: "Saddler's Collar",
    vendor: makers.saddlers,
    productType: "Collar",
    tags: ["dog", "leather", "bestseller", "gift"],
    collections: ["walking"],
    descriptionHtml: `
<p>One strap of English bridle leather, edges bevelled and burnished, with a brass buckle sewn in by hand. There is no
lining to come away and no plating to wear off.</p>
<ul>
<li>Small for necks of 28 to 35 cm, Medium 34 to 43 cm, Large 42 to 52 cm; 2.5 cm wide</li>
<li>Vegetable-tanned leather, 4 mm thick; solid brass buckle and D-ring</li>
<li>Linen thread, waxed</li>
</ul>
<h3>Care</h3>
<p>Wipe off mud, let it dry slowly, feed it with leather balsam twice a year. It is stiff for a fortnight and then it is not.</p>
<h3>Who it is not for</h3>
<p>Swimmers: salt water ruins leather. Puppies outgrow it too soon.</p>
<p><strong>Made in Walsall.</strong></p>`,
    seoDescription:
      "A hand-sewn English bridle leather dog collar with a solid brass buckle, in three sizes.",
    options: [
      { name: "Size", values: ["Small", "Medium", "Large"] },
      { name: "Colour", values: ["Tan", "Chestnut"] },
    ],
    variants: sizesAndColours(
      { sku: "HR-COL", serial: 410 },
      [
        { value: "Small", code: "S", price: 4200, weightGrams: 90 },
        { value: "Medium", code: "M", price: 4600, weightGrams: 115 },
        { value: "Large", code: "L", price: 5000, weightGrams: 140 },
      ],
      [palette.tan, palette.chestnut],
      [
        [14, 11],
        [19, 2],
        [0, 8],
      ],
    ),
    pictures: [
      picture("saddlers-collar-tan", "Tan bridle leather collar with a brass buckle and D-ring", "Tan"),
      picture("saddlers-collar-chestnut", "The leather collar in chestnut, seen from the side", "Chestnut"),
      picture("saddlers-collar-detail", "Close view of the brass buckle and the waxed stitching"),
    ],
    publishedDaysAgo: 415,
  },
  {
    handle: "saddlers-lead",
    title: "Saddler's Lead",
    vendor: makers.saddlers,
    productType: "Lead",
    tags: ["dog", "leather"],
    collections: ["walking"],
    descriptionHtml: `
<p>The collar's companion: a flat lead of bridle leather, cut along the back of the hide where it stretches least. It
softens to the shape of a hand within a month.</p>
<ul>
<li>120 cm long, 1.9 cm wide</li>
<li>Vegetable-tanned leather, solid brass trigger clip</li>
<li>Stitched and riveted at both ends</li>
</ul>
<h3>Care</h3>
<p>Wipe, dry slowly, feed twice a year. Hang it up; a lead left in a wet heap goes hard.</p>
<h3>Who it suits</h3>
<p>Town walks and dogs who have learned not to pull. For a puller, the rope lead is easier on the hands.</p>
<p><strong>Made in Walsall.</strong></p>`,
    seoDescription: "A flat bridle leather dog lead, 120 cm, with a solid brass clip. Made in Walsall.",
    options: [{ name: "Colour", values: ["Tan", "Chestnut"] }],
    variants: colours({ sku: "HR-LED", serial: 420 }, { price: 5800, weightGrams: 190 }, [
      { ...palette.tan, onHand: 12 },
      { ...palette.chestnut, onHand: 7 },
    ]),
    pictures: [
      picture("saddlers-lead-tan", "Tan leather lead in a loose coil with a brass clip", "Tan"),
      picture("saddlers-lead-chestnut", "The leather lead in chestnut, coiled", "Chestnut"),
    ],
    publishedDaysAgo: 415,
  },
  {
    handle: "picnic-bandana",
    title: "Picnic Bandana",
    vendor: makers.ours,
    productType: "Accessory",
    tags: ["dog", "cotton", "gift", "washable"],
    collections: ["walking"],
    descriptionHtml: `
<p>A gingham square folded in two and hemmed, to tie or to slip over a collar through the channel along its long edge.
It is of no practical use whatever beyond wiping up after an ice cream.</p>
<ul>
<li>Small 40 cm along the fold, for necks to 32 cm; Large 58 cm, for necks to 48 cm</li>
<li>100% cotton, yarn-dyed, two layers</li>
<li>Cut from the ends of rolls, so checks vary by a few millimetres</li>
</ul>
<h3>Washing</h3>
<p>40°C with anything. Iron it if you are expecting photographs.</p>
<h3>Who it suits</h3>
<p>Patient dogs. Take it off indoors and when dogs play together, so that nobody gets a jaw caught.</p>
<p><strong>Sewn in Rochdale.</strong></p>`,
    seoDescription: "A two-layer gingham cotton bandana that ties or slips over a collar, in two sizes.",
    options: [
      { name: "Size", values: ["Small", "Large"] },
      { name: "Colour", values: ["Clay", "Slate"] },
    ],
    variants: sizesAndColours(
      { sku: "NP-PIC", serial: 425 },
      [
        { value: "Small", code: "S", price: 1400, weightGrams: 30 },
        { value: "Large", code: "L", price: 1600, weightGrams: 50 },
      ],
      [palette.clay, palette.slate],
      [
        [33, 29],
        [41, 24],
      ],
    ),
    pictures: [
      picture("picnic-bandana-clay", "Clay and cream gingham bandana, folded to a triangle", "Clay"),
      picture("picnic-bandana-slate", "The gingham bandana in slate and cream", "Slate"),
    ],
    publishedDaysAgo: 140,
  },
  {
    handle: "errand-bag-pouch",
    title: "Errand Bag Pouch",
    vendor: makers.saddlers,
    productType: "Accessory",
    tags: ["dog", "leather", "gift"],
    collections: ["walking"],
    descriptionHtml: `
<p>A little leather barrel that holds a roll of bags and dispenses one through a brass eyelet. It hangs on any lead and
looks like something you might own on purpose.</p>
<ul>
<li>8 cm long, 4.5 cm across; takes a standard roll</li>
<li>Offcuts of our bridle leather, brass popper and clip</li>
<li>Comes with one roll of fifteen compostable bags</li>
</ul>
<h3>Care</h3>
<p>Wipe with a damp cloth, feed with balsam when it looks dry.</p>
<h3>Good to know</h3>
<p>The bags meet EN 13432 for industrial composting. Most councils still want them in the litter bin, so please do that.</p>
<p><strong>Made in Walsall.</strong></p>`,
    seoDescription:
      "A leather pouch for a roll of dog bags, with a brass eyelet and clip. Made from bridle offcuts in Walsall.",
    options: [{ name: "Colour", values: ["Tan", "Chestnut"] }],
    variants: colours({ sku: "HR-ERR", serial: 430 }, { price: 2600, weightGrams: 70 }, [
      { ...palette.tan, onHand: 35 },
      { ...palette.chestnut, onHand: 20 },
    ]),
    pictures: [
      picture("errand-bag-pouch-tan", "Small tan leather barrel pouch with a brass clip", "Tan"),
      picture("errand-bag-pouch-chestnut", "The bag pouch in chestnut, seen from its end", "Chestnut"),
    ],
    publishedDaysAgo: 190,
  },
  {
    handle: "penny-brass-tag",
    title: "Penny Brass Tag",
    vendor: makers.saddlers,
    productType: "Tag",
    tags: ["dog", "cat", "brass", "gift"],
    collections: ["walking"],
    descriptionHtml: `
<p>A solid brass disc with a softened edge and a split ring. It comes blank: a good key-cutter or the engraver on your
high street will do it while you wait, and spell the name right because you are standing there.</p>
<ul>
<li>Small 2.2 cm, for cats and little dogs; Large 3 cm</li>
<li>Solid brass, 2 mm thick, brushed</li>
<li>Steel split ring, nickel-free</li>
</ul>
<h3>Good to know</h3>
<p>In Great Britain a dog in public must wear its owner's name and address, microchip or no. Put a telephone number on
the back.</p>
<p>Brass darkens. A little lemon juice brings it up again, or leave it be.</p>
<p><strong>Made in Birmingham.</strong></p>`,
    seoDescription:
      "A solid brass identity disc with a split ring, blank and ready to be engraved, in two sizes.",
    options: [{ name: "Size", values: ["Small", "Large"] }],
    variants: pricedChoices({ sku: "HR-PEN", serial: 435 }, [
      { value: "Small", code: "S", price: 900, weightGrams: 8, onHand: 84 },
      { value: "Large", code: "L", price: 1100, weightGrams: 14, onHand: 66 },
    ]),
    pictures: [
      picture("penny-brass-tag", "Large and small brass discs on their split rings"),
      picture("penny-brass-tag-collar", "A brass disc hanging from a tan leather collar"),
    ],
    publishedDaysAgo: 410,
  },
  {
    handle: "hedgerow-treat-pouch",
    title: "Hedgerow Treat Pouch",
    vendor: makers.ours,
    productType: "Accessory",
    tags: ["dog", "canvas", "training", "new"],
    collections: ["walking"],
    descriptionHtml: `
<p>A drawstring pouch in waxed canvas, wide enough for a hand and stiff enough to stay open. It closes with one pull,
which matters more than we expected before we met a beagle.</p>
<ul>
<li>16 cm high, 12 cm across at the base</li>
<li>Waxed cotton canvas outside, wipe-clean cotton inside</li>
<li>Cotton cord, leather toggle, loop for a belt</li>
</ul>
<h3>Washing</h3>
<p>Turn it inside out and wipe with warm soapy water. Do not put waxed canvas in a machine.</p>
<h3>Who it suits</h3>
<p>Training walks and dry treats. Wet ones, such as cheese, want a bag inside.</p>
<p><strong>Sewn in Rochdale.</strong></p>`,
    seoDescription:
      "A waxed canvas drawstring pouch for training treats, with a belt loop and a wipe-clean lining.",
    options: [{ name: "Colour", values: ["Moss", "Charcoal"] }],
    variants: colours({ sku: "NP-HDG", serial: 440 }, { price: 2200, weightGrams: 110 }, [
      { ...palette.moss, onHand: 31 },
      { ...palette.charcoal, onHand: 18 },
    ]),
    pictures: [
      picture("hedgerow-treat-pouch-moss", "Moss canvas drawstring pouch with a cotton cord", "Moss"),
      picture(
        "hedgerow-treat-pouch-charcoal",
        "The treat pouch in charcoal, with biscuits in front of it",
        "Charcoal",
      ),
    ],
    publishedDaysAgo: 21,
  },
  {
    handle: "branch-line-carrier",
    title: "Branch Line Carrier",
    vendor: makers.ours,
    productType: "Carrier",
    tags: ["dog", "cat", "canvas", "leather", "travel"],
    collections: ["walking"],
    descriptionHtml: `
<p>An open-topped tote for small animals on trains, in canvas stiff enough to stand by itself. Two leather handles go
over a shoulder, and a short strap inside clips to a harness.</p>
<ul>
<li>42 × 24 cm, 28 cm high; for up to 7 kg</li>
<li>Cotton canvas with a removable padded base; bridle-leather handles</li>
<li>Inner strap with a brass clip, for a harness and never a collar</li>
</ul>
<h3>Washing</h3>
<p>Sponge the outside. The base pad has a cover that washes at 40°C.</p>
<h3>Who it is not for</h3>
<p>Nervous cats, who should have a box with a lid and a door. It is not approved for flying.</p>
<p><strong>Made in Walsall.</strong></p>`,
    seoDescription:
      "An open canvas tote carrier with leather handles for small dogs and calm cats up to 7 kg.",
    options: [{ name: "Colour", values: ["Oat", "Moss"] }],
    variants: colours({ sku: "NP-BRL", serial: 445 }, { price: 12500, weightGrams: 1250 }, [
      { ...palette.oat, onHand: 8 },
      { ...palette.moss, onHand: 3 },
    ]),
    pictures: [
      picture("branch-line-carrier-oat", "Oat canvas tote carrier with tan leather handles", "Oat"),
      picture("branch-line-carrier-moss", "The carrier in moss, seen from the corner", "Moss"),
    ],
    publishedDaysAgo: 200,
  },
  {
    handle: "first-walk-set",
    title: "First Walk Set",
    vendor: makers.saddlers,
    productType: "Set",
    tags: ["dog", "rope", "leather", "gift"],
    collections: ["walking"],
    descriptionHtml: `
<p>A rope lead in oat, a tan leather collar and a tan bag pouch, in a cotton bag. Bought one by one they come to £108;
together they are £94, because it saves us packing three parcels.</p>
<ul>
<li>Harbour Rope Lead, 150 cm, in Oat</li>
<li>Saddler's Collar in Tan, Medium, for necks of 34 to 43 cm</li>
<li>Errand Bag Pouch in Tan, with a roll of bags</li>
</ul>
<h3>Good to know</h3>
<p>The set comes with the Medium collar only. If you need another size, tell us within thirty days and we will change
it. A puppy will outgrow any collar before this one has softened, so it suits a grown dog who is new to you.</p>
<p><strong>Made in Walsall.</strong></p>`,
    seoDescription:
      "A rope lead, a medium leather collar and a bag pouch together, for a grown dog's first walks with you.",
    options: [],
    variants: only({ sku: "HR-SET", serial: 450 }, { price: 9400, weightGrams: 480, onHand: 10 }),
    pictures: [
      picture("first-walk-set", "Rope lead, tan collar and bag pouch laid out together"),
      picture("first-walk-set-pegs", "The walk set hanging from a row of ash pegs"),
    ],
    publishedDaysAgo: 120,
  },
];
