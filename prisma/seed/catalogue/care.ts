import { makers } from "./makers";
import { palette } from "./palette";
import { picture } from "./picture";
import type { DemoProduct } from "./types";
import { colours, only, pricedChoices } from "./variants";

export const care: DemoProduct[] = [
  {
    handle: "oat-and-chamomile-wash",
    title: "Oat & Chamomile Wash",
    vendor: makers.ours,
    productType: "Grooming",
    tags: ["dog", "care", "bestseller"],
    collections: ["care-and-home"],
    descriptionHtml: `
<p>A mild shampoo with colloidal oatmeal and chamomile water. It lathers a little, rinses quickly and leaves a dog
smelling of not very much, which is the idea.</p>
<ul>
<li>300 ml or 500 ml, in a brown glass bottle with a pump</li>
<li>pH 7, for dogs' skin; no perfume, no sulphates</li>
<li>About eight washes of a spaniel from 300 ml</li>
</ul>
<h3>How to use it</h3>
<p>Wet the coat through, work in two pumps, leave for three minutes and rinse until the water runs clear. Keep it out of
the eyes.</p>
<h3>Who it is not for</h3>
<p>Cats, who lick everything off. If skin is broken or itching, see a vet before you see a shampoo.</p>
<p><strong>Blended in Devon.</strong> The bottle can be refilled.</p>`,
    seoDescription:
      "An unscented oat and chamomile dog shampoo in a refillable glass bottle, made without sulphates in Devon.",
    options: [{ name: "Size", values: ["300 ml", "500 ml"] }],
    variants: pricedChoices({ sku: "NP-OAT", serial: 600 }, [
      { value: "300 ml", code: "300", price: 1600, weightGrams: 560, onHand: 75 },
      { value: "500 ml", code: "500", price: 2200, weightGrams: 840, onHand: 52 },
    ]),
    pictures: [
      picture("oat-and-chamomile-wash", "Brown glass pump bottle with a plain cream label"),
      picture("oat-and-chamomile-wash-towel", "The bottle of wash beside a folded drying towel"),
    ],
    publishedDaysAgo: 380,
  },
  {
    handle: "hedge-paw-balm",
    title: "Hedge Paw Balm",
    vendor: makers.ours,
    productType: "Grooming",
    tags: ["dog", "cat", "care", "under £20", "gift"],
    collections: ["care-and-home"],
    descriptionHtml: `
<p>A firm balm for pads that have met grit, salt or hot pavements. Rub a little between finger and thumb and work it in
before bed, then keep the dog off the good rug for ten minutes.</p>
<ul>
<li>60 ml in an aluminium tin</li>
<li>British beeswax, sunflower oil, shea butter, calendula</li>
<li>No essential oils, so nothing in it that an animal should not lick</li>
</ul>
<h3>How to use it</h3>
<p>Every evening for a week, then as needed. It keeps for a year after opening.</p>
<h3>Good to know</h3>
<p>It softens dry pads; it does not treat cuts. A split that bleeds wants a vet. Not suitable for vegans, on account of
the bees.</p>
<p><strong>Made in Devon.</strong></p>`,
    seoDescription:
      "A beeswax, shea and calendula balm for dry paws, 60 ml, made in Devon without essential oils.",
    options: [],
    variants: only({ sku: "NP-HPB", serial: 605 }, { price: 1200, weightGrams: 85, onHand: 88 }),
    pictures: [
      picture("hedge-paw-balm", "Open aluminium tin of pale balm with its lid beside it"),
      picture("hedge-paw-balm-detail", "Close view of the surface of the balm"),
    ],
    publishedDaysAgo: 375,
  },
  {
    handle: "stable-bristle-brush",
    title: "Stable Bristle Brush",
    vendor: makers.ours,
    productType: "Grooming",
    tags: ["dog", "cat", "care", "beech"],
    collections: ["care-and-home"],
    descriptionHtml: `
<p>An oval hand brush in oiled beech with stiff plant bristles, for short and medium coats. It lifts dust and loose hair
and brings up a shine, and most dogs lean into it.</p>
<ul>
<li>13 × 7 cm, with a leather strap for the hand</li>
<li>Beech back, tampico bristle 2.5 cm long, drawn by hand</li>
<li>Two thousand bristles, give or take</li>
</ul>
<h3>Care</h3>
<p>Comb it out. Wash the bristles only, in soapy water, and dry it bristles down so that the wood does not soak.</p>
<h3>Who it is not for</h3>
<p>Poodles, long-haired cats and anything that mats: a bristle brush skims the top and leaves the knots.</p>
<p><strong>Made in Somerset.</strong></p>`,
    seoDescription:
      "An oval beech hand brush with plant bristles for short and medium coats, made in Somerset.",
    options: [],
    variants: only({ sku: "NP-STB", serial: 610 }, { price: 2400, weightGrams: 160, onHand: 30 }),
    pictures: [
      picture("stable-bristle-brush", "Oval beech brush with pale bristles and a leather strap"),
      picture("stable-bristle-brush-bristles", "The brush turned over to show its bristles"),
    ],
    publishedDaysAgo: 345,
  },
  {
    handle: "ditch-day-soap",
    title: "Ditch Day Soap",
    vendor: makers.ours,
    productType: "Grooming",
    tags: ["dog", "care", "under £20", "plastic free"],
    collections: ["care-and-home"],
    descriptionHtml: `
<p>A bar for dogs who have rolled in something. Cold-process soap with a little charcoal for the smell and oatmeal for
the scrubbing, on a rope so that you can find it in the bath.</p>
<ul>
<li>110 g, about twenty baths</li>
<li>Rapeseed, coconut and shea oils; activated charcoal; ground oats</li>
<li>Cotton rope, paper band, no plastic</li>
</ul>
<h3>How to use it</h3>
<p>Wet the dog, rub the bar along the coat, lather, rinse twice. Hang it up to dry between baths.</p>
<h3>Good to know</h3>
<p>Soap is more alkaline than our bottled wash, so keep this for the bad days and the other for ordinary ones. Not for cats.</p>
<p><strong>Made in Devon.</strong></p>`,
    seoDescription:
      "A charcoal and oat soap on a rope for very muddy dogs, 110 g, plastic free and made in Devon.",
    options: [],
    variants: only({ sku: "NP-DIT", serial: 615 }, { price: 1100, weightGrams: 125, onHand: 2 }),
    pictures: [
      picture("ditch-day-soap", "Grey charcoal soap bar on a loop of cotton rope"),
      picture("ditch-day-soap-brush", "The soap bar beside a beech brush"),
    ],
    publishedDaysAgo: 130,
  },
  {
    handle: "tread-sofa-steps",
    title: "Tread Sofa Steps",
    vendor: makers.ours,
    productType: "Furniture",
    tags: ["dog", "cat", "older dogs", "felt", "new"],
    collections: ["care-and-home"],
    descriptionHtml: `
<p>Three shallow steps up to a sofa, in firm foam covered with wool felt. They are for short legs and old hips, and the
rounded edges are kind to shins in the dark.</p>
<ul>
<li>40 cm wide, 60 cm deep, 38 cm high; each step rises 12.5 cm</li>
<li>High-density foam, cover in 80% wool felt with a non-slip underside</li>
<li>Carries 35 kg</li>
</ul>
<h3>Washing</h3>
<p>Hoover the cover. It unzips and can be dry-cleaned; water will shrink it.</p>
<h3>Who it suits</h3>
<p>Dachshunds above all, and cats past fourteen. Teach it slowly with something tasty on each step. It suits sofas with
seats of 40 to 46 cm.</p>
<p><strong>Made in Rochdale.</strong></p>`,
    seoDescription:
      "Three shallow felt-covered foam steps to the sofa for short legs and older hips. Carries 35 kg.",
    options: [{ name: "Colour", values: ["Stone", "Moss"] }],
    variants: colours({ sku: "NP-TRD", serial: 620 }, { price: 13500, weightGrams: 4200 }, [
      { ...palette.stone, onHand: 11 },
      { ...palette.moss, onHand: 5 },
    ]),
    pictures: [
      picture("tread-sofa-steps-stone", "Three soft felt-covered steps in stone grey", "Stone"),
      picture("tread-sofa-steps-moss", "The sofa steps in moss, seen from the other side", "Moss"),
    ],
    publishedDaysAgo: 15,
  },
  {
    handle: "boot-room-peg-rail",
    title: "Boot Room Peg Rail",
    vendor: makers.ours,
    productType: "Storage",
    tags: ["dog", "ash", "home"],
    collections: ["care-and-home", "walking"],
    descriptionHtml: `
<p>A plain rail of ash with turned pegs, in the manner of the Shakers, who had no dogs to speak of and would have wanted
somewhere for the leads.</p>
<ul>
<li>Three pegs 45 cm long, five pegs 75 cm long; 9 cm high</li>
<li>Solid English ash, hard-wax oil; pegs glued and wedged</li>
<li>Two hidden hangers, screws and wall plugs included</li>
</ul>
<h3>Care</h3>
<p>Dust it. Wet leads will not hurt it.</p>
<h3>Good to know</h3>
<p>Each peg carries 6 kg if the wall does. In a plasterboard wall, find a stud or use proper fixings. What hangs on it in
the pictures is sold separately.</p>
<p><strong>Made in Settle, North Yorkshire.</strong></p>`,
    seoDescription: "A solid ash peg rail with turned pegs for leads and towels, with three or five pegs.",
    options: [{ name: "Length", values: ["Three pegs", "Five pegs"] }],
    variants: pricedChoices({ sku: "NP-PEG", serial: 630 }, [
      { value: "Three pegs", code: "3", price: 4800, weightGrams: 900, onHand: 13 },
      { value: "Five pegs", code: "5", price: 6800, weightGrams: 1450, onHand: 8 },
    ]),
    pictures: [
      picture("boot-room-peg-rail-three", "Ash rail with three turned pegs on a plain wall", "Three pegs"),
      picture(
        "boot-room-peg-rail-five",
        "The rail with five pegs, a rope lead hanging from one",
        "Five pegs",
      ),
    ],
    publishedDaysAgo: 180,
  },
  {
    handle: "teasel-comb",
    title: "Teasel Comb",
    vendor: makers.ours,
    productType: "Grooming",
    tags: ["dog", "cat", "care", "beech", "under £20"],
    collections: ["care-and-home"],
    descriptionHtml: `
<p>A steel comb in a beech handle, wide at one end and close at the other: the wide half finds a knot, the close half
makes sure that it has gone.</p>
<ul>
<li>19 cm long, teeth 2.8 cm</li>
<li>Stainless steel pins with rounded tips, set in oiled beech</li>
<li>Pins 3 mm apart at one end, 1.5 mm at the other</li>
</ul>
<h3>Care</h3>
<p>Wipe it and dry it. Do not soak the wood.</p>
<h3>Who it suits</h3>
<p>Long and feathered coats, and anyone whose cat will sit still for four minutes. Hold the hair at the root while you
work a knot, so that it does not pull. It is not a flea comb.</p>
<p><strong>Made in Somerset.</strong></p>`,
    seoDescription:
      "A stainless steel comb in an oiled beech handle for long and feathered coats, 19 cm long.",
    options: [],
    variants: only({ sku: "NP-TEA", serial: 640 }, { price: 1800, weightGrams: 75, onHand: 34 }),
    pictures: [
      picture("teasel-comb", "Beech-handled comb with steel pins, wide and close"),
      picture("teasel-comb-detail", "Close view of the steel pins in the beech handle"),
    ],
    publishedDaysAgo: 95,
  },
];
