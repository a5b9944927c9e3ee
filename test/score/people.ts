import type { Resume } from '../../src/resume.ts';
import { ingridSaether } from './people/ingridSaether.ts';
import { kwabenaOforiMills } from './people/kwabenaOforiMills.ts';
import { marisolEcheverria } from './people/marisolEcheverria.ts';
import { mateusBrandao } from './people/mateusBrandao.ts';
import { rosalindAchterberg } from './people/rosalindAchterberg.ts';
import { tundeAdekunle } from './people/tundeAdekunle.ts';
import { vanNguyen } from './people/vanNguyen.ts';
import { zdenkaVlckova } from './people/zdenkaVlckova.ts';

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
