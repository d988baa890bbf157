const sslRequest = 80_877_103;

/** Splits what a client sends into whole messages of PostgreSQL's protocol; the first ones have no type. */
export function pgMessages(
  onMessage: (type: string | null, message: Buffer) => void,
): (chunk: Buffer) => void {
  let held = Buffer.alloc(0);
  let started = false;
  return (chunk) => {
    held = Buffer.concat([held, chunk]);
    for (;;) {
      const head = started ? 1 : 0;
      if (held.length < head + 4) return;
      const length = held.readUInt32BE(head) + head;
      if (held.length < length) return;
      const message = held.subarray(0, length);
      held = held.subarray(length);
      const isSsl = !started && message.length === 8 && message.readUInt32BE(4) === sslRequest;
      const type = started ? String.fromCharCode(message[0] ?? 0) : null;
      if (!isSsl) started = true;
      onMessage(type, message);
    }
  };
}

/** Follows one connection and says which SQL a message sets off: a query, or the binding of a prepared statement. */
export function pgStatements(): (type: string | null, message: Buffer) => string | null {
  const prepared = new Map<string, string>();
  const text = (message: Buffer, from: number) => {
    const end = message.indexOf(0, from);
    return { value: message.toString("utf8", from, end), next: end + 1 };
  };
  return (type, message) => {
    if (type === "Q") return text(message, 5).value;
    if (type === "P") {
      const name = text(message, 5);
      prepared.set(name.value, text(message, name.next).value);
    }
    if (type !== "B") return null;
    const portal = text(message, 5);
    return prepared.get(text(message, portal.next).value) ?? null;
  };
}
