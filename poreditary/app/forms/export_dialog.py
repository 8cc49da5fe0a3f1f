# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_dialog.ui'
##
## Created by: packaging/generate.py
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpinBox, QVBoxLayout, QWidget)
class Ui_ExportDialog(object):
    def setupUi(self, ExportDialog):
        if not ExportDialog.objectName():
            ExportDialog.setObjectName(u"ExportDialog")
        self.rows = QFormLayout(ExportDialog)
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.which_label = QLabel(ExportDialog)
        self.which_label.setObjectName(u"which_label")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.which_label)

        self.which = QComboBox(ExportDialog)
        self.which.setObjectName(u"which")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.which)

        self.kind_label = QLabel(ExportDialog)
        self.kind_label.setObjectName(u"kind_label")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = QComboBox(ExportDialog)
        self.kind.setObjectName(u"kind")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kind)

        self.quality_label = QLabel(ExportDialog)
        self.quality_label.setObjectName(u"quality_label")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.quality_label)

        self.quality = QSpinBox(ExportDialog)
        self.quality.setObjectName(u"quality")
        self.quality.setMinimum(50)
        self.quality.setMaximum(95)
        self.quality.setValue(93)

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.quality)

        self.longest_label = QLabel(ExportDialog)
        self.longest_label.setObjectName(u"longest_label")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.longest_label)

        self.longest = QComboBox(ExportDialog)
        self.longest.setObjectName(u"longest")

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.longest)

        self.cut_label = QLabel(ExportDialog)
        self.cut_label.setObjectName(u"cut_label")

        self.rows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.cut_label)

        self.cut = QComboBox(ExportDialog)
        self.cut.setObjectName(u"cut")

        self.rows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.cut)

        self.drawing = QWidget(ExportDialog)
        self.drawing.setObjectName(u"drawing")
        self.drawing_room = QVBoxLayout(self.drawing)
        self.drawing_room.setObjectName(u"drawing_room")
        self.drawing_room.setContentsMargins(0, 0, 0, 0)

        self.rows.setWidget(5, QFormLayout.ItemRole.SpanningRole, self.drawing)

        self.folder_label = QLabel(ExportDialog)
        self.folder_label.setObjectName(u"folder_label")

        self.rows.setWidget(6, QFormLayout.ItemRole.LabelRole, self.folder_label)

        self.folder_line = QHBoxLayout()
        self.folder_line.setObjectName(u"folder_line")
        self.folder = QLineEdit(ExportDialog)
        self.folder.setObjectName(u"folder")
        self.folder.setReadOnly(True)

        self.folder_line.addWidget(self.folder)

        self.choose = QPushButton(ExportDialog)
        self.choose.setObjectName(u"choose")

        self.folder_line.addWidget(self.choose)

        self.folder_line.setStretch(0, 1)

        self.rows.setLayout(6, QFormLayout.ItemRole.FieldRole, self.folder_line)

        self.note = QLabel(ExportDialog)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"note")

        self.rows.setWidget(7, QFormLayout.ItemRole.SpanningRole, self.note)

#if QT_CONFIG(shortcut)
        self.which_label.setBuddy(self.which)
        self.kind_label.setBuddy(self.kind)
        self.quality_label.setBuddy(self.quality)
        self.longest_label.setBuddy(self.longest)
        self.cut_label.setBuddy(self.cut)
        self.folder_label.setBuddy(self.folder)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ExportDialog)

        QMetaObject.connectSlotsByName(ExportDialog)
    # setupUi

    def retranslateUi(self, ExportDialog):
        self.which_label.setText(QCoreApplication.translate("ExportDialog", u"P&hotos", None))
        self.kind_label.setText(QCoreApplication.translate("ExportDialog", u"&Format", None))
        self.quality_label.setText(QCoreApplication.translate("ExportDialog", u"&Quality", None))
        self.longest_label.setText(QCoreApplication.translate("ExportDialog", u"&Longest side", None))
        self.cut_label.setText(QCoreApplication.translate("ExportDialog", u"&Part", None))
        self.folder_label.setText(QCoreApplication.translate("ExportDialog", u"F&older", None))
        self.choose.setText(QCoreApplication.translate("ExportDialog", u"&Choose\u2026", None))
        self.note.setText(QCoreApplication.translate("ExportDialog", u"Only the picture is written: no place, camera, serial number, time or comment. The files are not encrypted; whoever can open the folder can look at them.", None))
        pass
    # retranslateUi

