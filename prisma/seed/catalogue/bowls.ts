import { makers } from "./makers";
import { palette } from "./palette";
import { picture } from "./picture";
import type { DemoProduct, DemoVariant } from "./types";
import { colours, only, pricedChoices, reducedSince, sizesAndColours } from "./variants";

const slowBowl: DemoVariant[] = colours(
  { sku: "TP-EDD", serial: 320 },
  { price: 2600, compareAtPrice: 3200, weightGrams: 1050 },
  [
    { ...palette.chalk, onHand: 8 },
    { ...palette.slate, onHand: 5 },
  ],
);

export const bowls: DemoProduct[] = [
  {
    handle: "tarn-stoneware-bowl",
    title: "Tarn Stoneware Bowl",
    vendor: makers.potters,
    productType: "Bowl",
    tags: ["dog", "cat", "stoneware", "bestseller", "gift"],
    collections: ["bowls-and-feeding"],
    descriptionHtml: `
<p>A plain, heavy bowl with a rolled lip and a foot left unglazed, so that it grips the floor instead of touring the
kitchen. The clay is speckled with iron, which shows through the glaze.</p>
<ul>
<li>Small 14 cm, 350 ml; Large 19 cm, 900 ml to the brim</li>
<li>Stoneware fired at 1,260°C; glazes free of lead and cadmium</li>
<li>Thrown on a jigger and finished by hand</li>
</ul>
<h3>Washing</h3>
<p>Dishwasher and microwave safe. The bare foot darkens with use.</p>
<h3>Who it suits</h3>
<p>Any dog or cat who eats at an ordinary speed. It will break if it is dropped on stone, as pots do.</p>
<p><strong>Made in Stoke-on-Trent.</strong></p>`,
    seoDescription:
      "A heavy speckled stoneware bowl with an unglazed, gripping foot, in two sizes. Made in Stoke-on-Trent.",
    options: [
      { name: "Size", values: ["Small", "Large"] },
      { name: "Colour", values: ["Chalk", "Clay", "Moss"] },
    ],
    variants: sizesAndColours(
      { sku: "TP-TRN", serial: 300 },
      [
        { value: "Small", code: "S", price: 1900, weightGrams: 520 },
        { value: "Large", code: "L", price: 2800, weightGrams: 980 },
      ],
      [palette.chalk, palette.clay, palette.moss],
      [
        [52, 37, 25],
        [44, 2, 19],
      ],
    ),
    pictures: [
      picture(
        "tarn-stoneware-bowl-chalk",
        "Speckled chalk-white stoneware bowl with an unglazed foot",
        "Chalk",
      ),
      picture(
        "tarn-stoneware-bowl-clay",
        "The stoneware bowl in a clay glaze, seen from a little above",
        "Clay",
      ),
      picture("tarn-stoneware-bowl-moss", "A large and a small stoneware bowl in a moss glaze", "Moss"),
      picture("tarn-stoneware-bowl-detail", "Close view of the bowl's rolled lip and iron speckle"),
    ],
    publishedDaysAgo: 420,
  },
  {
    handle: "eddy-slow-bowl",
    title: "Eddy Slow Bowl",
    vendor: makers.potters,
    productType: "Bowl",
    tags: ["dog", "stoneware", "slow feeding"],
    collections: ["bowls-and-feeding"],
    descriptionHtml: `
<p>A bowl for dogs who do not so much eat as inhale. Three curved ridges rise from the bottom and supper has to be
chased round them; most dogs take four or five times as long.</p>
<ul>
<li>22 cm across, 6 cm high; holds about 500 g of kibble</li>
<li>Stoneware, with rounded ridges that are kind to gums and easy to clean between</li>
<li>Unglazed foot that grips the floor</li>
</ul>
<h3>Washing</h3>
<p>Top shelf of the dishwasher.</p>
<h3>Who it is not for</h3>
<p>Flat-faced dogs, who cannot reach into the channels comfortably. Give them a shallow plate instead.</p>
<p>The pottery is changing the mould, so this shape is reduced while it lasts.</p>
<p><strong>Made in Stoke-on-Trent.</strong></p>`,
    seoDescription:
      "A stoneware slow-feeding bowl with three rounded ridges, for dogs who bolt their supper.",
    options: [{ name: "Colour", values: ["Chalk", "Slate"] }],
    variants: slowBowl,
    pictures: [
      picture("eddy-slow-bowl-chalk", "Wide chalk bowl with curved ridges rising from the bottom", "Chalk"),
      picture("eddy-slow-bowl-slate", "The slow bowl in slate, seen from above", "Slate"),
    ],
    publishedDaysAgo: 340,
    priceDaysAgo: reducedSince(slowBowl, { fullPriceFrom: 340, reducedFrom: 16 }),
  },
  {
    handle: "trestle-raised-feeder",
    title: "Trestle Raised Feeder",
    vendor: makers.ours,
    productType: "Feeder",
    tags: ["dog", "ash", "older dogs", "bestseller"],
    collections: ["bowls-and-feeding"],
    descriptionHtml: `
<p>An ash stand with two stoneware bowls that drop in flush. The legs are splayed by eight degrees, enough to stop a
Labrador from moving it and not enough to trip over.</p>
<ul>
<li>Low 15 cm high, for dogs of 30 to 40 cm at the shoulder; Tall 28 cm, for dogs of 50 to 62 cm</li>
<li>Solid English ash, hard-wax oil; two 900 ml Tarn bowls in Chalk included</li>
<li>Cork discs under the feet</li>
</ul>
<h3>Care</h3>
<p>Bowls in the dishwasher, stand wiped and dried. Standing water will mark the wood.</p>
<h3>Good to know</h3>
<p>A raised bowl is easier on stiff necks. For large, deep-chested breeds ask your vet first: the advice about bloat is
not settled.</p>
<p><strong>Made in Settle, North Yorkshire.</strong></p>`,
    seoDescription: "A solid ash raised feeder with two drop-in stoneware bowls, in a low and a tall height.",
    options: [{ name: "Height", values: ["Low", "Tall"] }],
    variants: pricedChoices({ sku: "NP-TRS", serial: 325 }, [
      { value: "Low", code: "L", price: 9800, weightGrams: 3400, onHand: 11 },
      { value: "Tall", code: "T", price: 11800, weightGrams: 3900, onHand: 6 },
    ]),
    pictures: [
      picture("trestle-raised-feeder-low", "Low ash feeding stand with two chalk bowls set into it", "Low"),
      picture("trestle-raised-feeder-tall", "The tall feeder on long splayed legs", "Tall"),
      picture(
        "trestle-raised-feeder-corner",
        "The low feeder against a plain wall with a treat jar beside it",
      ),
    ],
    publishedDaysAgo: 320,
  },
  {
    handle: "long-ear-bowl",
    title: "Long-Ear Bowl",
    vendor: makers.potters,
    productType: "Bowl",
    tags: ["dog", "stoneware", "spaniels"],
    collections: ["bowls-and-feeding"],
    descriptionHtml: `
<p>A tall, tapering bowl for spaniels, bassets and setters. The rim is narrow, so the nose goes in and the ears hang
outside, dry and free of gravy.</p>
<ul>
<li>13 cm across at the rim, 21 cm at the foot, 11 cm high; 800 ml</li>
<li>Speckled stoneware, unglazed foot</li>
<li>Too wide at the base to be tipped by a paw</li>
</ul>
<h3>Washing</h3>
<p>Dishwasher safe, upside down at the back where the tall things go.</p>
<h3>Who it is not for</h3>
<p>Broad-faced dogs: a bulldog cannot get its nose to the bottom. Measure across the cheeks; up to 10 cm is comfortable.</p>
<p><strong>Made in Stoke-on-Trent.</strong></p>`,
    seoDescription: "A tapering stoneware spaniel bowl that keeps long ears out of supper. Dishwasher safe.",
    options: [{ name: "Colour", values: ["Clay", "Chalk"] }],
    variants: colours({ sku: "TP-EAR", serial: 330 }, { price: 3400, weightGrams: 1300 }, [
      { ...palette.clay, onHand: 16 },
      { ...palette.chalk, onHand: 9 },
    ]),
    pictures: [
      picture("long-ear-bowl-clay", "Tall tapering stoneware bowl in clay, narrow at the rim", "Clay"),
      picture("long-ear-bowl-chalk", "The long-ear bowl in chalk, seen from above the rim", "Chalk"),
    ],
    publishedDaysAgo: 270,
  },
  {
    handle: "pantry-treat-jar",
    title: "Pantry Treat Jar",
    vendor: makers.potters,
    productType: "Storage",
    tags: ["dog", "cat", "stoneware", "ash", "gift"],
    collections: ["bowls-and-feeding", "care-and-home"],
    descriptionHtml: `
<p>A stoneware jar with an ash lid turned to fit, sealed by a silicone ring. The lid lifts with one hand, since the other
one is usually being watched.</p>
<ul>
<li>12 cm across, 17 cm high with its lid; 1.1 litres</li>
<li>Holds about 450 g of biscuits</li>
<li>Lid in solid ash with a turned knob</li>
</ul>
<h3>Washing</h3>
<p>Jar in the dishwasher. Wipe the lid and oil it now and then.</p>
<h3>Good to know</h3>
<p>The seal keeps biscuits crisp for about three weeks. It is not strong enough to defeat a dog who has got the jar to
the floor, and nor is the jar.</p>
<p><strong>Made in Stoke-on-Trent; lids turned in Settle.</strong></p>`,
    seoDescription:
      "A stoneware treat jar with a sealed, hand-turned ash lid. Holds about 450 g of biscuits.",
    options: [{ name: "Colour", values: ["Chalk", "Moss"] }],
    variants: colours({ sku: "TP-PAN", serial: 335 }, { price: 3800, weightGrams: 1150 }, [
      { ...palette.chalk, onHand: 27 },
      { ...palette.moss, onHand: 14 },
    ]),
    pictures: [
      picture("pantry-treat-jar-chalk", "Chalk stoneware jar with a turned ash lid", "Chalk"),
      picture("pantry-treat-jar-moss", "The treat jar in moss with its lid leaning against it", "Moss"),
    ],
    publishedDaysAgo: 390,
  },
  {
    handle: "tideline-cork-mat",
    title: "Tideline Cork Mat",
    vendor: makers.ours,
    productType: "Mat",
    tags: ["dog", "cat", "cork"],
    collections: ["bowls-and-feeding"],
    descriptionHtml: `
<p>A cork mat with a raised edge that keeps most of the water where you can see it. Cork is warm underfoot, quiet under a
bowl and does not skid.</p>
<ul>
<li>48 × 32 cm, 6 mm thick with a 9 mm lip</li>
<li>Pressed cork from Portugal, sealed with water-based varnish</li>
<li>Room for two large bowls</li>
</ul>
<h3>Care</h3>
<p>Wipe with a damp cloth and stand it on its edge to dry. Do not leave a puddle on it overnight.</p>
<h3>Who it suits</h3>
<p>Tidy drinkers and moderate dribblers. A Newfoundland wants a tray.</p>
<p><strong>Made near Porto.</strong></p>`,
    seoDescription: "A pressed cork feeding mat with a raised edge, 48 × 32 cm, with room for two bowls.",
    options: [],
    variants: only({ sku: "NP-TID", serial: 340 }, { price: 2400, weightGrams: 420, onHand: 46 }),
    pictures: [
      picture("tideline-cork-mat", "Cork feeding mat with a raised lip and two stoneware bowls"),
      picture("tideline-cork-mat-detail", "Close view of the corner of the cork mat"),
    ],
    publishedDaysAgo: 230,
  },
  {
    handle: "lull-lick-mat",
    title: "Lull Lick Mat",
    vendor: makers.ours,
    productType: "Mat",
    tags: ["dog", "cat", "slow feeding", "new"],
    collections: ["bowls-and-feeding", "play"],
    descriptionHtml: `
<p>A silicone mat with four fields of ridges and knots to spread with something soft. Licking is slow and settling work,
useful while you clip nails, wait for fireworks to end or eat your own supper.</p>
<ul>
<li>20 × 20 cm, 8 mm thick</li>
<li>Platinum-cured food-grade silicone</li>
<li>Goes in the freezer; suckers underneath hold it to tile or bath</li>
</ul>
<h3>Washing</h3>
<p>Dishwasher, or a stiff brush under the tap.</p>
<h3>Who it is not for</h3>
<p>Chewers left alone with it. Silicone tears, and torn pieces get swallowed; take it away when it is clean.</p>
<p><strong>Moulded in Redditch.</strong></p>`,
    seoDescription:
      "A food-grade silicone lick mat with four textures and suckers underneath. Dishwasher and freezer safe.",
    options: [{ name: "Colour", values: ["Clay", "Slate"] }],
    variants: colours({ sku: "NP-LUL", serial: 345 }, { price: 1400, weightGrams: 190 }, [
      { ...palette.clay, onHand: 63 },
      { ...palette.slate, onHand: 58 },
    ]),
    pictures: [
      picture("lull-lick-mat-clay", "Square clay-coloured silicone mat with four different textures", "Clay"),
      picture("lull-lick-mat-slate", "The lick mat in slate, seen close from the corner", "Slate"),
    ],
    publishedDaysAgo: 27,
  },
  {
    handle: "scullery-biscuit-scoop",
    title: "Scullery Scoop",
    vendor: makers.ours,
    productType: "Storage",
    tags: ["dog", "cat", "ash", "gift"],
    collections: ["bowls-and-feeding"],
    descriptionHtml: `
<p>A turned ash scoop that holds 120 ml level, about 50 g of most kibble. We found that weighing breakfast once and then
trusting a scoop is how most people end up doing it, so the scoop had better be a nice one.</p>
<ul>
<li>19 cm long, bowl 7 cm across</li>
<li>Solid English ash, food-safe oil</li>
<li>A leather loop to hang it by</li>
</ul>
<h3>Care</h3>
<p>Wipe it, or wash by hand and dry it straight away. Not for the dishwasher.</p>
<h3>Good to know</h3>
<p>Kibble varies in weight. Check yours on scales the first time, and again when you change food.</p>
<p><strong>Turned in Settle, North Yorkshire.</strong></p>`,
    seoDescription: "A turned ash food scoop that holds 120 ml level, with a leather hanging loop.",
    options: [],
    variants: only({ sku: "NP-SCP", serial: 350 }, { price: 1600, weightGrams: 90, onHand: 3 }),
    pictures: [
      picture("scullery-biscuit-scoop", "Turned ash scoop with a round bowl and a leather loop"),
      picture("scullery-biscuit-scoop-jar", "The scoop lying in front of a chalk treat jar"),
    ],
    publishedDaysAgo: 150,
  },
];
