/**
 * Points by level and number of passing grades, hundredths, used where the DfE's list has no points of its own
 * (rule Q-2). Source: document 002, Annex G, Tables 22 to 27 ("2022 and future years"). Combined science: per slot.
 */

/** GCSE 9 to 1 scores its number. */
export const GCSE_POINTS = { 9: 900, 8: 800, 7: 700, 6: 600, 5: 500, 4: 400, 3: 300, 2: 200, 1: 100 } as const;

/** Table 22: two grades, the higher first. */
export const COMBINED_SCIENCE_POINTS = {
  99: 900, 98: 850, 88: 800, 87: 750, 77: 700, 76: 650, 66: 600, 65: 550, 55: 500,
  54: 450, 44: 400, 43: 350, 33: 300, 32: 250, 22: 200, 21: 150, 11: 100,
} as const;

/** Tables 23 and 24: by level, then by how many passing grades there are. * is Distinction*, AC Advanced Credit, C Credit. */
export const LEVEL_POINTS: Readonly<Record<1 | 2, Readonly<Partial<Record<1 | 2 | 3 | 4, Readonly<Record<string, number>>>>>>> = {
  1: {
    4: { '*': 300, D: 200, M: 150, P: 100 },
    3: { D: 300, M: 200, P: 125 },
    2: { AC: 250, C: 125 },
    1: { P: 175 },
  },
  2: {
    4: { '*': 850, D: 700, M: 550, P: 400 },
    3: { D: 775, M: 625, P: 400 },
    1: { P: 550 },
  },
};

/** Table 25. */
export const AS_POINTS = { A: 1075, B: 888, C: 700, D: 513, E: 350 } as const;

/** Table 26, by the grade of the examination. */
export const MUSIC_POINTS: Readonly<Record<6 | 7 | 8, Readonly<Record<string, number>>>> = {
  6: { D: 850, M: 850, P: 700 },
  7: { D: 850, M: 850, P: 700 },
  8: { D: 850, M: 850, P: 850 },
};

/** Table 27. */
export const FSMQ_POINTS = { A: 513, B: 400, C: 325, D: 250, E: 188 } as const;
