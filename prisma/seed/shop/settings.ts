import type { z } from "zod";
import type { settingSchemas } from "@/lib/shop/schema";
import { ambassadorsOffer, friendsThanks, friendsWelcome } from "./demo-discounts";

type Given = { [Key in keyof typeof settingSchemas]?: z.input<(typeof settingSchemas)[Key]> };

/** What makes the demo shop Nook & Paw. The company, its address and its people are invented. */
export const demoSettings = {
  brand: {
    name: "Nook & Paw",
    tagline: "Beds, bowls and walking things for animals who live indoors with us.",
  },
  seller: {
    legalName: "Nook & Paw Ltd",
    address: ["Unit 6, Hare Hill Mill", "Rochdale", "OL15 9ZZ", "United Kingdom"],
    email: "hello@nookandpaw.example",
    phone: "01632 960 185",
    companyNumber: "00000000",
    vatNumber: "GB 000 0000 00",
    personName: "Maren Holt",
    personRole: "who answers the letters",
  },
  money: {
    currency: "GBP",
    homeCountry: "GB",
    locale: "en-GB",
    timeZone: "Europe/London",
    pricesIncludeTax: true,
  },
  returns: { days: 30, paidBy: "shop" },
  referrals: {
    on: true,
    friendDiscountId: friendsWelcome.id,
    rewardDiscountId: friendsThanks.id,
    rewardsPerYear: 10,
  },
  ambassadors: { on: true, discountId: ambassadorsOffer.id, mostPerOrder: 4_000 },
  loyalty: {
    on: true,
    points: 1,
    every: 100,
    firstOrder: 50,
    expiryMonths: 24,
    tiers: [
      {
        ...{ key: "regular", name: "Regular", from: 15_000, multiplierPercent: 125 },
        freeDeliveryFrom: 3_000,
      },
      {
        ...{ key: "household", name: "One of the household", from: 40_000, multiplierPercent: 150 },
        freeDeliveryFrom: 0,
        contact: { name: "Iris Calloway", email: "iris@nookandpaw.example", phone: "" },
      },
    ],
  },
  home: {
    hero: {
      title: "A good bed is where the day ends well.",
      text: "Made in small runs in Lancashire, Cumbria and the Black Country, by people we can ring up.",
      action: { label: "See the beds", href: "/collections/beds-and-nests" },
      collection: "beds-and-nests",
    },
    story: {
      title: "Four workshops, all within a day’s drive.",
      paragraphs: [
        "We cut and sew the beds ourselves, upstairs in an old mill in Rochdale. The wool comes from Fell & Fold near Kendal, the stoneware from Tarn Pottery, and everything with a buckle from Harker & Rowe in Walsall.",
        "Because we know who made each thing, we can tell you how it washes, what it weighs and who it is not for. When a cover wears out we sell the cover, not another bed.",
      ],
      action: { label: "Who we are", href: "/about" },
      collection: "bowls-and-feeding",
    },
  },
  about: {
    title: "We make beds for animals, and answer our own letters.",
    paragraphs: [
      "Nook & Paw began with a lurcher called Bramble who had worked her way through three beds in a year. The fourth was made on a kitchen table from sofa fabric and a good zip, and she slept in it for nine years.",
      "There are six of us now. Two cut, two sew, one packs, and Maren answers the letters. We write down what each thing is made of, how it is washed and who it does not suit, because that is what we want to know when we buy something ourselves.",
      "The weavers, potters and saddlers we work with are named on every page. They set their own prices and we do not run them down for a sale. When we lower a price it is because a cloth or a shape is ending, and the page shows the price it really was.",
    ],
  },
} satisfies Given;
