import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { groundOf } from '../../../lib/page/ground.ts';

const ground = (html: string) => {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return groundOf(document.getElementById('text') as HTMLElement);
};

describe('the ground that text stands on', () => {
  it.each([
    ['light', '<p id="text">x</p>'],
    ['light', '<div style="background-color: #fff"><p id="text">x</p></div>'],
    ['dark', '<div style="background-color: #15171b"><p id="text">x</p></div>'],
    ['light', '<div style="background-color: #15171b"><div style="background-color: rgb(250, 250, 250)"><p id="text">x</p></div></div>'],
    [
      'dark',
      '<div style="background-color: #15171b"><div style="background-color: rgba(255, 255, 255, 0.1)"><p id="text">x</p></div></div>',
    ],
    ['dark', '<p id="text" style="color: #eee">x</p>'],
  ] as const)('%s: %s', (expected, html) => {
    expect(ground(html)).toBe(expected);
  });
});
