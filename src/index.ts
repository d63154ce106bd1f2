export * from './model/finding';
