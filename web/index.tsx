import './page.css';
import { admitStyles } from './nonce';

// Before anything that writes a style element is loaded.
admitStyles();
void import(/* webpackChunkName: "start" */ './start');
