import type { readToldGoods } from "./read-told-goods";

export type ToldGoods = typeof readToldGoods;

/**
 * Asks once what letters about a sale tell, for all letters that are written at the same moment. What came to grief is asked
 * again.
 */
export function toldOnce(read: ToldGoods): ToldGoods {
  const asked = new Map<string, ReturnType<ToldGoods>>();
  return (tx, of, now) => {
    const name = `${of.saleId} ${of.since.getTime()} ${now.getTime()}`;
    const answer = asked.get(name) ?? read(tx, of, now);
    asked.set(name, answer);
    answer.catch(() => asked.delete(name));
    return answer;
  };
}
