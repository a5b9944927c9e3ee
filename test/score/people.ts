import type { Resume } from '../../src/resume.ts';
import { ingridSaether } from './people/ingrid-saether.ts';
import { kwabenaOforiMills } from './people/kwabena-ofori-mills.ts';
import { marisolEcheverria } from './people/marisol-echeverria.ts';
import { mateusBrandao } from './people/mateus-brandao.ts';
import { rosalindAchterberg } from './people/rosalind-achterberg.ts';
import { tundeAdekunle } from './people/tunde-adekunle.ts';
import { vanNguyen } from './people/van-nguyen.ts';
import { zdenkaVlckova } from './people/zdenka-vlckova.ts';

/** Invented people of eight trades, by name; nobody and no employer among them exists. */
export const people = {
  ingridSaether,
  kwabenaOforiMills,
  marisolEcheverria,
  mateusBrandao,
  rosalindAchterberg,
  tundeAdekunle,
  vanNguyen,
  zdenkaVlckova,
} as const satisfies Record<string, Resume>;
