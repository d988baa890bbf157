import { SmallPrint } from "../../parts/SmallPrint";
import type { Currency, Sender } from "../../parts/types";
import type { LetterBlock } from "../letter-block";
import { ProductCell } from "./ProductCell";

type Props = { sender: Sender; money: Currency; block: Extract<LetterBlock, { kind: "products" }> };

/** Products two by two; one alone has the whole width. Prices change, so it says of when these are. */
export function ProductsBlock({ sender, money, block: { products, asOf } }: Props) {
  const rows = Array.from({ length: Math.ceil(products.length / 2) }, (_, at) =>
    products.slice(at * 2, at * 2 + 2),
  );
  const alone = products.length === 1;
  return (
    <>
      <table
        role="presentation"
        width="100%"
        cellPadding={0}
        cellSpacing={0}
        style={{ margin: "24px 0 4px" }}
      >
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]?.id}>
              {row.map((product, index) => (
                <td
                  key={product.id}
                  width={alone ? "100%" : "50%"}
                  style={{
                    verticalAlign: "top",
                    padding: alone ? "0 0 20px" : index === 0 ? "0 10px 24px 0" : "0 0 24px 10px",
                  }}
                >
                  <ProductCell sender={sender} money={money} product={product} width={alone ? 512 : 246} />
                </td>
              ))}
              {row.length === 1 && !alone ? <td width="50%" /> : null}
            </tr>
          ))}
        </tbody>
      </table>
      <SmallPrint sender={sender}>
        Prices and stock of {asOf}, when this was written. The shop has those of now.
      </SmallPrint>
    </>
  );
}
