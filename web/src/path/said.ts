// Dates, times and amounts in words.

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });
const WEEKDAY = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });
const SHORT = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });

/** A date as `2026-11-23` says it, in local time. */
export const dated = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00`);
export const day = (iso: string): string => DAY.format(dated(iso));
export const weekday = (iso: string): string => WEEKDAY.format(dated(iso));
export const shortDay = (iso: string): string => SHORT.format(dated(iso));
export const shortDate = (date: Date): string => SHORT.format(date);
export const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
export const minutes = (value: number): string => `${Math.round(value)} min`;
/** `1 set`, `2 sets`. */
export const count = (value: number, one: string, many = `${one}s`): string => `${value} ${value === 1 ? one : many}`;
