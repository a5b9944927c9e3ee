import { expect, it } from 'vitest';
import { hasRepeatedKeys } from '../../src/text/has-repeated-keys.ts';

it.each([
  ['{"a":1,"b":{"a":2}}', false],
  ['[{"a":1},{"a":1}]', false],
  ['{"a":1,"a":2}', true],
  ['{"a":{"b":{"c":1,"c":1}}}', true],
  ['{"a":[[{"b":1,"b":null}]]}', true],
  ['{"a":"b\\":","c":[null,1,"x"]}', false],
  ['{"\\"":1,"\\"":2}', true],
  ['{"a\\\\":1,"a\\\\":2}', true],
  ['{"a\\\\":":"}', false],
  ['{"a" \n:1}', false],
  ['{"a"\t :1,"a" \r\n:2}', true],
  ['["a","a"]', false],
  ['":"', false],
  ['[]', false],
  ['null', false],
])('%s: %s', (text, repeated) => expect(hasRepeatedKeys(text)).toBe(repeated));
