import type { Family } from './family.ts';

// Permissions are checked in form only: their words change with every version.
// https://learn.microsoft.com/sql/t-sql/statements/grant-transact-sql

/** GRANT, DENY, REVOKE. */
export const permissions: Family = {
  node: 'OtherStatement',
  syntaxes: {
    GRANT: '<permissions> [ <securable> ] TO <principals> [ WITH GRANT OPTION ] [ AS <principal> ]',
    DENY: '<permissions> [ <securable> ] TO <principals> [ CASCADE ] [ AS <principal> ]',
    REVOKE: `[ GRANT OPTION FOR ] <permissions> [ <securable> ] { TO | FROM } <principals> [ CASCADE ] [ AS <principal> ]`,
  },
  rules: {
    permissions: '<permission> ,...',
    /** `SELECT`, `VIEW ANY DEFINITION`, `CREATE TABLE`, `SELECT (a, b)`. */
    permission: 'permissionWord ... [ ( column ,... ) ]',
    securable: 'ON { <class> :: object | [ OBJECT :: ] target } [ ( column ,... ) ]',
    class: `APPLICATION ROLE | ASSEMBLY | ASYMMETRIC KEY | AVAILABILITY GROUP | CERTIFICATE | CONTRACT | DATABASE SCOPED CREDENTIAL
      | DATABASE | ENDPOINT | EXTERNAL LIBRARY | EXTERNAL LANGUAGE | EXTERNAL MODEL | FULLTEXT CATALOG | FULLTEXT STOPLIST | LOGIN | MESSAGE TYPE
      | REMOTE SERVICE BINDING | ROLE | ROUTE | SCHEMA | SEARCH PROPERTY LIST | SERVER ROLE | SERVER | SERVICE | SYMMETRIC KEY | TYPE
      | USER | XML SCHEMA COLLECTION`,
    principals: '<principal> ,...',
    principal: 'name | PUBLIC | NULL',
  },
};
