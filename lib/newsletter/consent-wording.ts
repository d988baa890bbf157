/**
 * The words beside the box at checkout. They are stored with every tick, because consent is to what was read
 * (Regulation (EU) 2016/679 art. 7(1)); changing them here changes nothing that was said before.
 */
export function consentWording(shopName: string): string {
  return `Write to me about new things and offers from ${shopName}, about once a month. I can stop this with one click at any time.`;
}
