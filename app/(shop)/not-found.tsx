import { NotHere } from "../NotHere";

export default NotHere;
