export * from './file-import';
export { importCatalogue } from './import.catalogue';
export { importEntities } from './import.entities';
export { dropImportMechanismsV1, importMechanismsV1 } from './import-mechanisms';
export { ImportModule } from './import.module';
export { keepRegister, type Registered } from './keep-register';
export { FileRow, type RowCalendar } from './read/file-row';
export type { Measured } from './read/measured';
export { RowFault } from './read/row-fault';
