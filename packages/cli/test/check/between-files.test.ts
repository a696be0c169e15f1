import { expect, test } from 'vitest';
import { folderWith, runWith } from '../harness.js';

const unit = (id: string, more = '') => `openmastery: unit/1\nid: ${id}\ntitle: T\n${more}skills: [${id}1]\n`;
const course = (units: string, more = '') =>
  `openmastery: course/1\nid: c\ntitle: C\nunits: [${units}]\n${more}`;
const told = (out: string) => out.split('\n').filter((line) => line.includes('.yaml:'));
const check = async (files: { readonly [path: string]: string }, ...paths: string[]) => {
  const { code, out } = await runWith(['check', ...paths, '--format', 'concise'], { cwd: folderWith(files) });
  return { code, told: told(out) };
};

test('two files with the id of one unit are told, with the other file', async () => {
  const files = {
    'a/one.unit.yaml': unit('water'),
    'b/two.unit.yaml': unit('water'),
    'b/three.unit.yaml': unit('air'),
  };
  expect(await check(files, '.')).toEqual({
    code: 0,
    told: [
      'b/two.unit.yaml:2:5: warning: `water` is the id of `a/one.unit.yaml` too, so nobody can tell which unit a log means; give one of them another id [unit-id-twice]',
    ],
  });
});

test('in one course it is an error, and told once', async () => {
  const files = {
    'c.course.yaml': course('a.yaml, b.yaml'),
    'a.yaml': unit('water'),
    'b.yaml': unit('water'),
  };
  const { code, told: lines } = await check(files, '.');
  expect(code).toBe(1);
  expect(lines.filter((line) => line.includes('unit-id-twice'))).toEqual([]);
  expect(lines.some((line) => line.includes('[duplicate-id]'))).toBe(true);
});

test('units that no course lists are told where a team asks for it', async () => {
  const files = {
    'openmastery.config.yaml': 'openmastery: config/1\nrules: { unit-in-no-course: warning }\n',
    'c.course.yaml': course('in.unit.yaml'),
    'in.unit.yaml': unit('water'),
    'out.unit.yaml': unit('air'),
  };
  expect((await check(files, '.')).told).toEqual([
    'out.unit.yaml:2:5: warning: no course lists the unit `air`; add its file to the `units` of one, or name the course in `course` [unit-in-no-course]',
  ]);
  const { 'openmastery.config.yaml': _config, ...others } = files;
  expect((await check(others, '.')).told).toEqual([]);
});

test('while its course has a mistake, a unit is not told to lack a time zone', async () => {
  const late = 'window: { opens: 2026-09-07, closes: 2026-09-25 }\nlate: { cap: 90% }\n';
  const files = {
    'c.course.yaml': course('a.unit.yaml', 'timeZone: UTC\nmastrey: 80%\n'),
    'a.unit.yaml': unit('water', late),
  };
  expect(await check(files, 'a.unit.yaml')).toEqual({ code: 0, told: [] });
});

test('a unit that is checked by itself may come after units of its course alone', async () => {
  const files = {
    'c.course.yaml': course('a.unit.yaml, b.unit.yaml'),
    'a.unit.yaml': unit('water', 'after: [air, ari]\n'),
    'b.unit.yaml': unit('air'),
  };
  const line =
    'a.unit.yaml:4:14: error: there is nothing with the id `ari` here; there is `air` [unknown-reference]';
  expect(await check(files, 'a.unit.yaml')).toEqual({ code: 1, told: [line] });
  expect((await check(files, '.')).told).toHaveLength(1);
});

test('a unit that comes after others and that no course has is told, also by itself', async () => {
  const line =
    'b.unit.yaml:4:8: warning: no course has this unit, so that it waits for no other; name the course in `course`, add this file to the `units` of one, or take `after` out [after-without-course]';
  const files = { 'a.unit.yaml': unit('air'), 'b.unit.yaml': unit('water', 'after: [air]\n') };
  expect((await check(files, '.')).told).toEqual([line]);
  expect((await check(files, 'b.unit.yaml')).told).toEqual([line]);
  const listed = { ...files, 'c.course.yaml': course('a.unit.yaml, b.unit.yaml') };
  expect((await check(listed, '.')).told).toEqual([]);
});

test('a unit that two courses list is an error at the later course, unless it names its course', async () => {
  const files = {
    'a.course.yaml': course('u.unit.yaml'),
    'b.course.yaml': course('v.unit.yaml, u.unit.yaml').replace('id: c', 'id: d'),
    'u.unit.yaml': unit('water'),
    'v.unit.yaml': unit('air'),
  };
  expect(await check(files, '.')).toEqual({
    code: 1,
    told: [
      'b.course.yaml:4:22: error: the course `a.course.yaml` lists the unit `water` too, so nobody can tell whose rules hold for it; take it out of one of them, or name the course in its `course` [unit-in-two-courses]',
    ],
  });
  const named = { ...files, 'u.unit.yaml': unit('water', 'course: b.course.yaml\n') };
  expect(await check(named, '.')).toEqual({ code: 0, told: [] });
});

test('two courses with one id are an error', async () => {
  const files = {
    'a.course.yaml': course('u.unit.yaml'),
    'b.course.yaml': course('v.unit.yaml'),
    'u.unit.yaml': unit('water'),
    'v.unit.yaml': unit('air'),
  };
  expect(await check(files, '.')).toEqual({
    code: 1,
    told: [
      'b.course.yaml:2:5: error: `c` is the id of the course `a.course.yaml` too; give one of them another id [course-id-twice]',
    ],
  });
});

test('a comment is not called unused where its rule could not be looked for', async () => {
  const pilot = '# openmastery-ignore unit-in-no-course: a pilot of one school\n';
  const wanted = 'openmastery: config/1\nrules: { unit-in-no-course: warning }\n';
  const lone = (text: string) => ({ 'openmastery.config.yaml': wanted, 'a.unit.yaml': text });
  const head = (more: string) => `openmastery: unit/1\n${pilot}id: water\n${more}`;
  for (const more of ['titel: T\nskills: [a]\n', 'title: T\nskills: [{ id: a\n'])
    expect((await check(lone(head(more)), '.')).told.filter((line) => line.includes('ignore-'))).toEqual([]);
  expect((await check(lone(head('title: T\nskills: [a]\n')), '.')).told).toEqual([]);
  const twice = {
    'a.unit.yaml': unit('water'),
    'b.unit.yaml': unit('water').replace('id:', '# openmastery-ignore unit-id-twice: two terms\nid:'),
  };
  for (const path of ['.', 'b.unit.yaml']) expect((await check(twice, path)).told).toEqual([]);
  const { 'a.unit.yaml': _first, ...left } = twice;
  expect((await check(left, '.')).told).toEqual([expect.stringContaining('[ignore-unused]')]);
});

test('a course that lists a unit outside of its folder is told where it does, unless the unit names it', async () => {
  const files = {
    'courses/c.course.yaml': course('../units/u.unit.yaml'),
    'units/u.unit.yaml': unit('water'),
  };
  expect(await check(files, '.')).toEqual({
    code: 0,
    told: [
      'courses/c.course.yaml:4:9: warning: the unit `water` does not stand below the folder of this course, so that read by itself it does not find it; write `course: ../courses/c.course.yaml` into `units/u.unit.yaml` [unit-outside-course]',
    ],
  });
  const named = { ...files, 'units/u.unit.yaml': unit('water', 'course: ../courses/c.course.yaml\n') };
  expect((await check(named, '.')).told).toEqual([]);
});
