// How numbers are said.

/** A number with its digits and a true minus sign. */
export function say(value: number, digits: number, signed = false): string {
  const text = Math.abs(value).toFixed(digits);
  const zero = Number.parseFloat(text) === 0;
  const sign = zero ? "" : value < 0 ? "−" : signed ? "+" : "";
  return `${sign}${text}`;
}

/** A number and its unit. */
export const withUnit = (value: number, digits: number, unit: string): string =>
  `${say(value, digits)}${unit === "" ? "" : unit === "%" || unit === "°" ? unit : ` ${unit}`}`;

export const percent = (share: number): string => `${Math.round(100 * share)}%`;

export const sideWord = (side: string | null): string => (side === "r" ? "right" : side === "l" ? "left" : "");

const GROUPS = ["gluteal trio", "TFL and IT band", "deep rotators", "hip flexors", "adductors", "hamstrings"];

/** Sort things into groups of muscles, those that hold the hip first. */
export const byGroup = <Thing extends { readonly group: string }>(all: readonly Thing[]): [string, Thing[]][] => {
  const place = ([group]: [string, Thing[]]): number => (GROUPS.indexOf(group) + GROUPS.length + 1) % (GROUPS.length + 1);
  return [...Map.groupBy(all, ({ group }) => group)].sort((a, b) => place(a) - place(b));
};

/** A belly's name without its side. */
export const bare = (title: string): string => capital(title.replace(/,? \(?(right|left)\)?$/, ""));

/** A first letter made large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
