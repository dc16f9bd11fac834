"""First names, by which two capitalised words are told to name a human being."""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    Aarav Aaron Abdul Abdullah Abena Abigail Abraham Achieng Adaeze Adam Adele Aditi Aditya Adrian Agnes Agnieszka Ahmad
    Ahmed Aidan Aileen Aino Aisha Aisling Ajay Akash Akiko Akira Akosua Alain Alan Alastair Albert Alberto Alejandro
    Aleksandr Alessandro Alexander Alexandra Alexei Alfred Alice Alicia Alison Alistair Allan Alvaro Ama Amanda Amara
    Amelia Amina Aminah Amir Amit Amos Amrita Amy Ana Anand Anders Andre Andrea Andreas Andrei Andrew Andrzej Angela Angus
    Anil Anita Anjali Anke Ann Anna Anne Anneke Annette Annika Anselm Anthea Anthony Antoine Anton Antonia Antonio Antti
    Anuradha Anya Aoife Archibald Arjun Arjuna Arnold Arthur Arun Arvind Asha Ashok Astrid Audrey Aurelie Ayesha Azman
    Babatunde Barbara Barnaby Barry Bartholomew Bartosz Basil Beatrice Beatriz Benedict Benjamin Benoit Bernadette Bernard
    Bertram Beth Bettina Beverley Bhavna Bianca Bill Birgit Bjarne Bjorn Bob Bogdan Boris Bram Brenda Brendan Brian
    Bridget Bronwyn Bruce Bruno Camilla Camille Carl Carla Carlos Carmen Carol Caroline Carolyn Carys Caspar Catherine
    Catriona Cecil Cecilia Cedric Celia Chandra Charles Chen Chiara Chinedu Chloe Christian Christina Christine
    Christopher Chukwuma Ciaran Cillian Claire Clara Claude Claudia Clement Clive Colin Conor Conrad Constance Consuelo
    Cordelia Corinne Cormac Cornelius Craig Cyril Cyrus Daan Dafydd Daisy Daniel Daniela Daphne Darius Dariusz Darren
    David Deborah Declan Deepa Deepak Deirdre Denis Dennis Derek Desmond Diana Diane Diarmuid Diego Dieter Dilip Dimitri
    Dinesh Dirk Dmitri Dmytro Dolores Dominic Donald Donna Dora Dorothy Douglas Duncan Dwight Eamon Ebenezer Edgar Edith
    Edmund Eduardo Edward Edwin Eero Eileen Eirik Ekaterina Elaine Eleanor Elena Eli Elias Elisabeth Elise Eliza Elizabeth
    Ellen Elsa Elspeth Emeka Emil Emile Emilia Emily Emma Enrico Enrique Eoin Eric Erica Erik Erika Ernest Esteban Esther
    Ethan Eugene Eugenie Eunice Eva Evan Evelyn Ewa Ewan Ezekiel Faisal Farida Faridah Fatima Faye Federica Felicity
    Felipe Felix Femke Fenella Ferdinand Fergus Fernanda Fernando Finn Fiona Flora Florian Folake Frances Francesca
    Francesco Francis Franck Francois Frank Franz Fraser Fred Frederick Frederik Friedrich Gabriel Gabriela Gareth Gary
    Gaurav Gavin Geert Gemma Genevieve Geoffrey George Georgina Gerald Gerard Gerhard Gerrit Gertrude Giles Gillian
    Giorgio Giovanni Giulia Giuseppe Gladys Glen Gloria Gonzalo Gordon Graham Grainne Gregoire Gregory Greta Grzegorz
    Guido Guillaume Guillermo Gunnar Gunter Gunther Gurpreet Gustav Guy Gwen Gwendolyn Gyorgy Habib Hafiz Halvor Hamid
    Hamish Hannah Hans Harald Haresh Hari Harold Harpreet Harriet Harry Haruto Harvey Hassan Havard Hazel Heather Hector
    Heidi Heike Heinrich Heinz Helen Helena Helga Helmut Hemant Hendrik Henri Henrietta Henrik Henry Herbert Hermann
    Hilary Hilda Hiroko Hiroshi Horace Horst Howard Hubert Hugh Hugo Humphrey Hussain Ian Ibrahim Ida Ifeoma Ignacio
    Ignatius Igor Ikram Ilse Imogen Imran Ines Ingrid Irene Iris Isaac Isabel Isabella Ismail Isobel Istvan Ivan Ivar Ivor
    Jack Jacob Jacqueline Jacques Jadwiga Jaime James Jamila Jan Jane Janet Janice Jaroslav Jasmine Jason Jaswinder Javier
    Jean Jeanette Jeffrey Jennifer Jens Jeremiah Jeremy Jeroen Jerome Jessica Jill Jim Jiwoo Joachim Joan Joanna Joao
    Joaquin Jochen Joel Johan Johann Johanna Johannes John Jonas Jonathan Joost Jorge Jose Josef Joseph Josephine Joshua
    Josiah Joyce Juan Judith Jukka Julia Julian Juliana Julie Juliet Julius Jurgen Justin Kabir Kaisa Kamal Kamau Kareem
    Karen Karim Karin Karl Katalin Katarina Katarzyna Kate Katharina Katherine Kathleen Kathryn Katrin Kavita Keiko Keith
    Kenji Kenneth Kerstin Kevin Khalid Kiran Klaus Knut Koen Kofi Krishna Kristin Krzysztof Kumar Kurt Kwabena Kwame
    Lakshmi Lars Laszlo Lata Laura Lauren Laurence Laurent Lawrence Leif Leila Lena Leon Leonard Leonie Leroy Leslie
    Leticia Lewis Liam Lieke Lilian Lillian Linda Lindiwe Linh Lionel Lisa Lorenzo Lorna Lorraine Louis Louisa Louise Luca
    Lucas Lucia Lucian Luciana Lucy Ludwig Luigi Luis Lukas Luke Luther Lydia Lynn Maaike Maarten Mabel Madeleine Madhav
    Maeve Magdalena Magnus Mahesh Maia Malcolm Malgorzata Mandla Manfred Manish Manoj Manpreet Manuel Marc Marcel Marcia
    Marcin Marco Marcus Maren Margaret Margarita Maria Mariam Marian Mariana Marianne Marie Marieke Marina Mario Marion
    Marisol Marit Marjorie Mark Markus Marlene Marta Martha Martin Martina Marvin Mary Massimo Mathieu Mathilde Matteo
    Matthew Matthias Matti Maud Maureen Maurice Maximilian Maxwell Meenakshi Meera Megan Mehmet Mei Melanie Melissa
    Meredith Mervyn Michael Michel Michelle Miguel Mihail Mike Mikkel Mikko Mildred Millicent Milo Minji Miranda
    Miriam Miroslav Mitchell Mohamed Mohammad Mohammed Mohan Moira Monica Monika Morag Mordecai Morten Moses Muhammad
    Mukesh Muriel Murray Mustafa Myfanwy Mykola Myrtle Nadia Nancy Nandini Naoko Naomi Narendra Nasser Natalia Natalie
    Natasha Nathalie Nathan Nathaniel Neeraj Neha Neil Nell Ngozi Niamh Nicholas Nicola Nicolas Nicole Nigel Niklas
    Nikolai Nils Nina Nirmala Nisha Njoroge Noah Noel Nomsa Nora Norah Norbert Norma Norman Nuno Nurul Obadiah Obinna
    Octavia Oisin Oksana Olaf Olena Olga Oliver Olivia Olivier Olumide Oluwaseun Omar Orla Oscar Osman Oswald Otieno Otto
    Owen Pablo Padma Padraig Paivi Pamela Pankaj Paola Paolo Pascal Pat Patricia Patrick Paul Paula Pauline Pavel
    Pawel Pearl Pedro Peggy Pekka Penelope Percival Percy Peter Petra Philip Philippa Philippe Phillip Phoebe Phuong
    Phyllis Pierre Pieter Piotr Polly Pooja Prakash Pranav Prasad Preeti Priscilla Priya Quentin Rachel Radha Rafael
    Rafaela Ragnhild Rahul Raj Rajesh Rajiv Rakesh Ralph Ramesh Ramon Randolph Raphael Rashid Rasmus Ravi Raymond Rebecca
    Regina Reginald Reinhard Rekha Renata Renate Rene Reuben Rhys Ricardo Richard Rita Robert Roberta Roberto Robin Rocio
    Roderick Rodney Rodrigo Roger Rohan Rohini Rohit Roisin Roland Rolf Roman Ronald Rory Rosa Rosalind Rose Rosemary
    Rosli Ross Rowena Roxanne Roy Ruairi Rudolf Rupa Rupert Rutger Ruth Sabine Sabrina Sachin Sadie Salim Sally Salvatore
    Samantha Samir Samira Samuel Sandeep Sandra Sanjay Sanne Saoirse Sara Sarah Sarita Satoshi Saul Sebastian
    Selina Seojun Serena Sergei Sergio Seth Shalini Shane Shankar Sharad Sharon Shaun Sheila Shirley Shobha Shreya Sibyl
    Siddharth Siegfried Signe Sigrid Silas Silke Silvia Simon Simone Sinead Siobhan Sipho Siti Sjoerd Sofia Solomon
    Solveig Sonia Sophia Sophie Soren Spencer Stefan Stefano Steffen Stella Stephan Stephanie Stephen Steven Stuart
    Subhash Sudhir Suman Sunil Sunita Suresh Surya Susan Susanna Susanne Sven Svetlana Swati Sybil Sylvia Sylvie Tabitha
    Tadhg Takeshi Tamara Tania Tara Taras Tariq Tarun Tatiana Ted Temitope Tendai Terence Teresa Terrence Thabo Thaddeus
    Thandiwe Thanh Thea Thelma Theo Theodora Theodore Theresa Thiago Thierry Thijs Thomas Thorsten Tim Timo Timothy Tobias
    Tom Tomas Tomasz Tony Torben Torsten Tracy Trevor Tristan Trygve Tuomas Ulrich Ulrike Uma Umberto Ursula Usha Uwe
    Valentina Valerie Vandana Vanessa Vasco Vasily Vasudha Vera Verity Veronica Veronique Victor Vijay Vikram Vilhelm
    Vincent Vinod Viola Violet Vivek Vivian Vladimir Vladislav Wallace Walter Wanda Wanjiru Warren Wayne Wei Wendy Werner
    Wiebe Wilfred Wilhelm Willem William Winifred Winston Wojciech Wolfgang Wouter Xavier Xiaoming Ximena Yamini Yasmin
    Yetunde Yevgeny Yoko Yolanda Yuki Yulia Yusuf Yves Yvonne Zachary Zahra Zainab Zanele Zara Zdenek Zoe Zofia Zoltan
    Zsuzsa
    """.split()
)
"""Of many places; those that are words, months, towns or firms as often as people are left out."""
