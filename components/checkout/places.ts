/** Where the route of the checkout puts what it wrote into the kept frame, and by which ids the script finds it. */
export const places = {
  whole: "checkout-whole",
  marker: "<!--checkout-->",
  form: "checkout-form",
  facts: "checkout-facts",
};
