import { languages } from '../../src/words/index.ts';
import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { convert } from '../../src/convert.ts';
import { mostExplained, wordsOf } from '../../src/parse/lexicon/detect-languages.ts';
import { inAll } from './worded.ts';
import { reportUnread } from '../../src/parse/lexicon/unread-language.ts';
import { unreadLanguages } from '../../src/words/unread.ts';
import { fixtures } from '../score/fixtures.ts';

const said = (text: string) => reportUnread(text, inAll)[0]?.reason.split(', which')[0];

describe('what Recto does not read', () => {
  it.each([
    [
      'Turkish',
      'Rosa Lind\n\nEĞİTİM\n\nLiman Okulu\n\nDENEYİM\n\nGemi ve iskele için bir ekip kurdu, kaptan olarak',
    ],
    ['Danish', 'Rosa Lind\n\nUddannelse\n\nSprog\n\nJeg sejler og lapper net ved havnen'],
    ['Norwegian', 'Rosa Lind\n\nUtdanning\n\nArbeidserfaring\n\nJeg seiler og lapper garn til båter'],
    ['Finnish', 'Rosa Lind\n\nTyökokemus\n\nKoulutus\n\nKielitaito: suomi\n\nKapteeni, satama, myös verkot'],
    [
      'Czech',
      'Rosa Lind\n\nŽivotopis\n\nVzdělání\n\nPracovní zkušenosti\n\nLodník, který spravoval sítě při nábřeží',
    ],
    ['Slovak', 'Rosa Lind\n\nŽivotopis\n\nVzdelanie\n\nPracovné skúsenosti\n\nLodník, ktorý spravoval siete'],
    [
      'Hungarian',
      'Rosa Lind\n\nÖnéletrajz\n\nTanulmányok\n\nSzakmai tapasztalat\n\nHajós és hálószövő az öbölben',
    ],
    ['Romanian', 'Rosa Lind\n\nExperiență profesională\n\nEducație\n\nMarinar în port și pescar'],
    ['Croatian', 'Rosa Lind\n\nRadno iskustvo\n\nObrazovanje\n\nMornar koji popravlja mreže'],
    [
      'Indonesian',
      'Rosa Lind\n\nPengalaman Kerja\n\nPendidikan\n\nPelaut yang memperbaiki jala untuk nelayan',
    ],
    ['Vietnamese', 'Rosa Lind\n\nHọc vấn\n\nKinh nghiệm làm việc\n\nThủy thủ và thợ đan lưới tại cảng'],
    ['Catalan', 'Rosa Lind\n\nExperiència\n\nFormació\n\nMarinera amb els pescadors del port'],
    ['Chinese', '林玫\n\n工作经历\n\n海港公司 水手\n2019年 – 2021年'],
    ['Japanese', '林ばら\n\n職歴\n\nみなと会社で船員として働きました'],
    ['Korean', '임장미\n\n경력\n\n항구 회사 선원'],
    ['Greek', 'Ρόζα Λιντ\n\nΕμπειρία\n\nΝαύτης στο λιμάνι'],
    ['Hebrew', 'רוזה לינד\n\nניסיון\n\nמלחית בנמל'],
    ['Thai', 'โรซา ลินด์\n\nประสบการณ์\n\nกะลาสี'],
  ])('%s', (language, text) => expect(said(text)).toBe(`This looks like ${language}`));

  it.each([
    ['Cyrillic', 'Роза Линд\n\nОпыт работы\n\nМатрос, Гавань'],
    ['Arabic', 'روزا ليند\n\nالخبرة\n\nبحار في الميناء'],
    ['Devanagari', 'रोज़ा लिंड\n\nअनुभव\n\nनाविक'],
  ])('%s', (script, text) => expect(said(text)).toBe(`This is written in ${script} script`));

  it.each([
    ['nothing', ''],
    ['a name in two scripts', 'Mei Lind 林玫\nDeckhand at Estuary Lines Ltd, Northhaven'],
    ['two Danish words', 'Rosa Lind\n\nExperience\n\nCook at Sild og Brød ved Havnen'],
    ['Swedish', 'Rosa Lind\n\nUtbildning\n\nErfarenhet\n\nJag seglar och lagar nät till båtar vid hamnen'],
    ['Dutch', 'Rosa Lind\n\nWerkervaring\n\nOpleiding\n\nMatroos en nettenboetster in de haven van Goes'],
    ['Portuguese', 'Rosa Lind\n\nExperiência\n\nFormação\n\nMarinheira no porto de Setúbal'],
  ])('but not %s', (_, text) => expect(said(text)).toBeUndefined());

  it('is told by words that no language which is read has in its lists', () => {
    const known = Object.values(unreadLanguages)
      .flat()
      .filter((word) => mostExplained(wordsOf(word), languages) > 0);
    expect(known).toEqual([]);
  });
});

describe('the fixtures', () => {
  const documents = fixtures(fileURLToPath(new URL('../fixtures', import.meta.url)));
  it.each(documents)('$group/$name is a résumé in a language that is read', ({ text }) =>
    expect(convert(text).messages.filter(({ ruleId }) => /^not-a-resume$|^unread-/.test(ruleId))).toEqual([]),
  );
});
