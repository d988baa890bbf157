/** Letters that go out over a time go in parts, one each so many minutes. */
export const partMinutes = 15;
