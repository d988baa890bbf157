import { widePicture } from "./picture";
import type { DemoCollection } from "./types";

/** In the order in which the shop lists them. */
export const demoCollections: DemoCollection[] = [
  {
    kind: "manual",
    handle: "beds-and-nests",
    title: "Beds & nests",
    descriptionHtml:
      "<p>Somewhere to curl up, stretch out or hide. Every cover that can come off does, and each page says plainly how it is washed.</p>",
    picture: widePicture(
      "room-bed",
      "A moss bolster bed on pale floorboards beside a linen curtain and a plant",
    ),
  },
  {
    kind: "manual",
    handle: "blankets-and-throws",
    title: "Blankets & throws",
    descriptionHtml:
      "<p>Wool from the Lakes, cotton that can be boiled, and one very thick fleece for whippets.</p>",
    picture: widePicture("room-blankets", "Folded throws in clay, moss and oat stacked on an ash bench"),
  },
  {
    kind: "manual",
    handle: "bowls-and-feeding",
    title: "Bowls & feeding",
    descriptionHtml:
      "<p>Stoneware from Staffordshire, ash from Yorkshire, and a few ways of making supper last longer.</p>",
    picture: widePicture(
      "room-feeding",
      "A raised ash feeder, a cork mat and a treat jar in the corner of a kitchen",
    ),
  },
  {
    kind: "manual",
    handle: "walking",
    title: "Walking",
    descriptionHtml:
      "<p>Leads, collars and what hangs off them. The leather and the rope are worked in Walsall and can be mended there.</p>",
    picture: widePicture(
      "room-walking",
      "A rope lead, a leather collar and a towel hanging on an ash peg rail",
    ),
  },
  {
    kind: "manual",
    handle: "play",
    title: "Play",
    descriptionHtml:
      "<p>Toys for pulling, sniffing, chasing and scratching. We say who each one is not for, because that matters most with toys.</p>",
    picture: widePicture(
      "room-play",
      "A cat tower and a scratching post by a wall with felt balls on the floor",
    ),
  },
  {
    kind: "manual",
    handle: "care-and-home",
    title: "Care & home",
    descriptionHtml:
      "<p>Brushes, balms and washes, and the furniture that makes a house fair to everyone in it.</p>",
    picture: widePicture("room-care", "A bottle of wash, a brush, a soap and a folded towel on an ash shelf"),
  },
  {
    kind: "rule",
    handle: "new-in",
    title: "New in",
    descriptionHtml: "<p>What has come into the shop in the last few weeks.</p>",
    picture: widePicture(
      "room-bed",
      "A moss bolster bed on pale floorboards beside a linen curtain and a plant",
    ),
    rules: { match: "all", conditions: [{ field: "tag", operator: "equals", value: "new" }] },
  },
  {
    kind: "rule",
    handle: "for-cats",
    title: "For cats",
    descriptionHtml: "<p>Caves, posts, mice and the few dog things that cats take over anyway.</p>",
    picture: widePicture(
      "room-play",
      "A cat tower and a scratching post by a wall with felt balls on the floor",
    ),
    rules: { match: "all", conditions: [{ field: "tag", operator: "equals", value: "cat" }] },
  },
  {
    kind: "rule",
    handle: "under-twenty-five-pounds",
    title: "Under £25",
    descriptionHtml: "<p>Small things that post well.</p>",
    picture: widePicture("room-care", "A bottle of wash, a brush, a soap and a folded towel on an ash shelf"),
    rules: {
      match: "all",
      conditions: [
        { field: "price", operator: "less_than", value: "2500" },
        { field: "stock", operator: "greater_than", value: "0" },
      ],
    },
  },
  {
    kind: "rule",
    handle: "last-of-the-season",
    title: "Last of the season",
    descriptionHtml:
      "<p>Cloths and shapes that we are not making again. The earlier price is the one we really charged until this month.</p>",
    picture: widePicture("room-blankets", "Folded throws in clay, moss and oat stacked on an ash bench"),
    rules: {
      match: "all",
      conditions: [{ field: "compare_at_price", operator: "greater_than", value: "0" }],
    },
  },
];
