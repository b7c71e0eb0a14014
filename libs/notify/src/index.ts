export * from './deliver';
export * from './mail';
export * from './mail-refused';
export * from './notify.module';
export * from './smtp-mailer';
