/**
 * Progress 8 figures, 2022 provisional.
 * averages: github.com/dfe-analytical-services/KS4-ready-reckoners (DfE), data/p8_att8_splits.csv at commit ec87984.
 * That file does not name its year: 2022 provisional is inferred, because it reproduces the scores of the
 * repository's 2022 provisional checking file.
 * Units: see ../types.ts (KS2 tenths, points hundredths, slots millionths, minimum scores thousandths).
 */
import type { Edition } from '../types';

export const edition2022Provisional: Edition = {
  name: '2022 provisional',
  year: 2022,
  status: 'provisional',
  source: 'DfE, Key stage 4 ready reckoners (GitHub), 2022 provisional',
  caution: 'The file does not name its year; 2022 provisional is inferred from the scores it reproduces.',
  averages: [
    { pag: 1, ks2From: 590, ks2To: 820, att8: 1847, english: 437, maths: 260, ebacc: 515, open: 636 },
    { pag: 2, ks2From: 825, ks2To: 860, att8: 1980, english: 490, maths: 274, ebacc: 521, open: 696 },
    { pag: 3, ks2From: 865, ks2To: 875, att8: 2266, english: 550, maths: 343, ebacc: 602, open: 771 },
    { pag: 4, ks2From: 880, ks2To: 890, att8: 2426, english: 582, maths: 383, ebacc: 648, open: 814 },
    { pag: 5, ks2From: 895, ks2To: 905, att8: 2614, english: 623, maths: 427, ebacc: 698, open: 866 },
    { pag: 6, ks2From: 910, ks2To: 920, att8: 2776, english: 657, maths: 467, ebacc: 744, open: 908 },
    { pag: 7, ks2From: 925, ks2To: 930, att8: 2939, english: 686, maths: 502, ebacc: 790, open: 960 },
    { pag: 8, ks2From: 935, ks2To: 940, att8: 3086, english: 719, maths: 541, ebacc: 831, open: 994 },
    { pag: 9, ks2From: 945, ks2To: 950, att8: 3236, english: 747, maths: 579, ebacc: 876, open: 1034 },
    { pag: 10, ks2From: 955, ks2To: 960, att8: 3375, english: 774, maths: 611, ebacc: 916, open: 1073 },
    { pag: 11, ks2From: 965, ks2To: 970, att8: 3522, english: 801, maths: 646, ebacc: 962, open: 1112 },
    { pag: 12, ks2From: 975, ks2To: 980, att8: 3702, english: 838, maths: 688, ebacc: 1016, open: 1160 },
    { pag: 13, ks2From: 985, ks2To: 990, att8: 3859, english: 867, maths: 725, ebacc: 1064, open: 1204 },
    { pag: 14, ks2From: 995, ks2To: 1000, att8: 4022, english: 897, maths: 762, ebacc: 1114, open: 1248 },
    { pag: 15, ks2From: 1005, ks2To: 1010, att8: 4192, english: 931, maths: 796, ebacc: 1169, open: 1296 },
    { pag: 16, ks2From: 1015, ks2To: 1020, att8: 4358, english: 960, maths: 834, ebacc: 1223, open: 1340 },
    { pag: 17, ks2From: 1025, ks2To: 1030, att8: 4568, english: 999, maths: 880, ebacc: 1293, open: 1396 },
    { pag: 18, ks2From: 1035, ks2To: 1040, att8: 4740, english: 1030, maths: 917, ebacc: 1351, open: 1442 },
    { pag: 19, ks2From: 1045, ks2To: 1050, att8: 4953, english: 1068, maths: 963, ebacc: 1424, open: 1499 },
    { pag: 20, ks2From: 1055, ks2To: 1060, att8: 5183, english: 1110, maths: 1012, ebacc: 1501, open: 1560 },
    { pag: 21, ks2From: 1065, ks2To: 1070, att8: 5411, english: 1148, maths: 1061, ebacc: 1580, open: 1621 },
    { pag: 22, ks2From: 1075, ks2To: 1080, att8: 5646, english: 1192, maths: 1112, ebacc: 1661, open: 1681 },
    { pag: 23, ks2From: 1085, ks2To: 1090, att8: 5893, english: 1230, maths: 1169, ebacc: 1747, open: 1748 },
    { pag: 24, ks2From: 1095, ks2To: 1100, att8: 6145, english: 1274, maths: 1219, ebacc: 1833, open: 1818 },
    { pag: 25, ks2From: 1105, ks2To: 1110, att8: 6373, english: 1317, maths: 1266, ebacc: 1908, open: 1881 },
    { pag: 26, ks2From: 1115, ks2To: 1120, att8: 6636, english: 1360, maths: 1322, ebacc: 2001, open: 1953 },
    { pag: 27, ks2From: 1125, ks2To: 1130, att8: 6878, english: 1399, maths: 1376, ebacc: 2079, open: 2023 },
    { pag: 28, ks2From: 1135, ks2To: 1140, att8: 7107, english: 1432, maths: 1432, ebacc: 2160, open: 2083 },
    { pag: 29, ks2From: 1145, ks2To: 1150, att8: 7343, english: 1475, maths: 1480, ebacc: 2237, open: 2152 },
    { pag: 30, ks2From: 1155, ks2To: 1160, att8: 7558, english: 1510, maths: 1527, ebacc: 2307, open: 2213 },
    { pag: 31, ks2From: 1165, ks2To: 1170, att8: 7774, english: 1544, maths: 1572, ebacc: 2378, open: 2280 },
    { pag: 32, ks2From: 1175, ks2To: 1180, att8: 7940, english: 1566, maths: 1612, ebacc: 2430, open: 2333 },
    { pag: 33, ks2From: 1185, ks2To: 1190, att8: 8151, english: 1612, maths: 1646, ebacc: 2492, open: 2401 },
    { pag: 34, ks2From: 1195, ks2To: 1200, att8: 8289, english: 1633, maths: 1666, ebacc: 2541, open: 2449 },
  ],
};
