import { describe } from 'vitest';
import { itFinds } from '../file/spoiled.ts';

describe('checkIds', () => {
  itFinds('error', 'action.yaml', [
    {
      rule: 'an id twice',
      from: '  - { id: release, because: [first] }',
      to: '  - { id: release, because: [first] }\n  - id: release',
      says: 'demands[1].id: "release" is there twice',
      at: '- id: release',
    },
    {
      rule: 'a fact that needs an unknown one',
      from: 'needs: [first]',
      to: 'needs: [last]',
      says: 'facts[2].needs[0]: "last" is the id of no fact',
      at: 'needs',
    },
    {
      rule: 'a demand that stands on nothing known',
      from: 'because: [first]',
      to: 'because: [frist]',
      says: 'demands[0].because[0]: "frist" is the id of no fact',
      at: 'because',
    },
    {
      rule: 'a demand for nobody known',
      from: 'because: [first]',
      to: 'to: [mayor, major]',
      says: 'demands[0].to[1]: "major" is the id of no recipient',
      at: 'to: [',
    },
    {
      rule: 'a right that nothing known shows',
      from: 'rights: [liberty]',
      to: 'rights: [{ right: liberty, because: [frist] }]',
      says: 'rights[0].because[0]: "frist" is the id of no fact',
      at: 'rights',
    },
    {
      rule: 'an official with the id of a recipient',
      from: 'embassies: true',
      to: 'officials: [{ id: mayor, name: Max, emails: [max@example.org] }]',
      says: 'copies.officials[0].id: "mayor" is there twice',
      at: 'officials',
    },
  ]);
});
