// Where to look from: an angle around the body, a height, and how much of it to take in.

export interface View { title: string; turn_deg: number; rise_deg: number; reach_m: number; at: "whole" | "hip" | "buttock" | "back" }

/** Turn 0 looks at the front, 90 at the right side. */
export const VIEWS: Record<string, View> = {
  whole: { title: "Whole", turn_deg: 52, rise_deg: 6, reach_m: 2, at: "whole" },
  hip: { title: "Hip", turn_deg: 66, rise_deg: 7, reach_m: 0.68, at: "hip" },
  front: { title: "Front", turn_deg: 12, rise_deg: 4, reach_m: 0.86, at: "hip" },
  buttock: { title: "Buttock", turn_deg: 132, rise_deg: 6, reach_m: 0.52, at: "buttock" },
  back: { title: "Back", turn_deg: 180, rise_deg: 4, reach_m: 0.95, at: "back" },
};
