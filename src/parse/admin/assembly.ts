import type { Family } from './family.ts';

/**
 * .NET assemblies.
 * https://learn.microsoft.com/sql/t-sql/statements/create-assembly-transact-sql
 */
export const assemblies: Family = {
  node: 'OtherStatement',
  syntaxes: {
    'CREATE ASSEMBLY': 'name [ <owner> ] FROM expression ,... [ WITH PERMISSION_SET = <permissionSet> ]',
    'ALTER ASSEMBLY': `name [ FROM expression ] [ WITH <option> ,... ] [ DROP FILE { ALL | string ,... } ]
      [ ADD FILE FROM { expression [ AS string ] } ,... ]`,
    'DROP ASSEMBLY': '<ifExists> target ,... [ WITH NO DEPENDENTS ]',
  },
  rules: {
    permissionSet: 'SAFE | UNSAFE | EXTERNAL_ACCESS',
    option: 'PERMISSION_SET = <permissionSet> | VISIBILITY = <onOff> | UNCHECKED DATA',
  },
};
